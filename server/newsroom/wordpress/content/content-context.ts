import type { Picture } from "../../../../src/model/picture.ts";

/** What the parser of a story's HTML needs to know beyond the HTML. */
export type ContentContext = {
	/** Where the HTML stands: what relative addresses are relative to. */
	base: URL;
	/** The path of this paper for an absolute address of the same newsroom (with its fragment); undefined for all others. */
	pathOf(url: URL): string | undefined;
	/** What is known of an upload by its attachment id (`wp-image-7`): files, true size. */
	uploadOf?(id: number): Picture | undefined;
};
