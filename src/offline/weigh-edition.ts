import type { EditionWeights, WeighedFile } from "../model/edition-weights.ts";
import { apiUrls } from "../urls.ts";
import { wideEnough } from "./choose-file.ts";
import { type KeptPage, weightOfAll } from "./kept-database.ts";

/** What taking an edition along will bring to this device, in bytes. `isExact`: no picture's weight is a guess. */
export type Weighed = { stories: number; textBytes: number; pictures: number; pictureBytes: number; isExact: boolean };

/** A picture whose weight nobody knows is taken to be as high as it is wide by two thirds, at so many bytes a pixel. */
const BYTES_PER_PIXEL = 0.12;
const RATIO = 2 / 3;

/** What an edition weighs in the files that this screen needs; `width` in pixels. */
export function weighEdition({ stories, textBytes, pictures }: EditionWeights, width: number): Weighed {
	const files = pictures.flatMap((formats) => wideEnough(formats, width) ?? []);
	return {
		stories,
		textBytes,
		pictures: files.length,
		pictureBytes: Math.round(files.reduce((sum, file) => sum + (file.bytes ?? guess(file, width)), 0)),
		isExact: files.every(({ bytes }) => bytes !== undefined),
	};
}

/** What is still to come of an edition of which the pages `here` are on this device, in bytes; `width` in pixels. */
export function weighRest(
	weights: EditionWeights,
	here: readonly KeptPage[],
	{ width, hasPictures }: { width: number; hasPictures: boolean },
): number {
	const { textBytes, pictureBytes } = weighEdition(weights, width);
	const textHere = weightOfAll(
		here.map((page) => ({ ...page, json: page.json.filter(isWeighed(page)), pictures: [] })),
	);
	const picturesHere = weightOfAll(here.map((page) => ({ ...page, json: [] })));
	return Math.max(textBytes - textHere, 0) + (hasPictures ? Math.max(pictureBytes - picturesHere, 0) : 0);
}

/** What is kept beside these is not in the weights. */
function isWeighed({ path }: KeptPage): (json: { address: string }) => boolean {
	const weighed = [apiUrls.story(path), apiUrls.discussion(path, 1)];
	return ({ address }) => weighed.includes(address);
}

function guess({ width }: WeighedFile, screen: number): number {
	const wide = width ?? screen;
	return wide * wide * RATIO * BYTES_PER_PIXEL;
}
