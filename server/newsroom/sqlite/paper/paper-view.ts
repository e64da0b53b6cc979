import type { Masthead } from "../../../../src/model/masthead.ts";
import type { NamedPath } from "../../../../src/model/story.ts";

/** A section or an author: its page, and by which keys its stories are found. */
export type PaperPlace = NamedPath & {
	/** A description or biography. */
	about?: string;
	/** A section's own and those of all sections below it. */
	keys: string[];
	/** The sections right below it. */
	children: NamedPath[];
	/** What it is known by at the imported site. */
	sourceId?: number;
};

/** The paper as readers are shown it, whether it comes from the edition's files, an imported site, or both. */
export type PaperView = {
	masthead: Masthead;
	/** By `placeKey` of their paths. */
	sections: ReadonlyMap<string, PaperPlace>;
	authors: ReadonlyMap<string, PaperPlace>;
	/** Where lists stand that have another address at the imported site, by `placeKey` of that. */
	moved: ReadonlyMap<string, string>;
};

/** What a path is looked up by: the same for all ways to write its escapes. */
export function placeKey(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

export function placesByPath(places: readonly PaperPlace[]): Map<string, PaperPlace> {
	return new Map(places.map((place) => [placeKey(place.path), place]));
}
