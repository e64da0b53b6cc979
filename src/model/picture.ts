import type { Inline } from "./inline.ts";

/** A still picture. Width and height are CSS pixels of the largest file, so that its box is known before it arrives. */
export type Picture = {
	/** The file for a browser that understands nothing else (JPEG, PNG). */
	src: string;
	/** `srcset` of the same format as `src`: "/a-360.jpg 360w, /a-720.jpg 720w". */
	srcset?: string;
	/** Better formats, best first. */
	sources?: { type: string; srcset: string }[];
	width: number;
	height: number;
	/** The size is not known: width and height are those of a box that it is fitted into. */
	isFitted?: true;
	/** What it shows, for those who can't see it; empty for pure decoration. */
	alt: string;
	/** `#rrggbb`, drawn in its box until it arrives. */
	tone?: string;
	caption?: Inline[];
	credit?: string;
};
