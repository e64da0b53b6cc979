import type { Picture } from "../model/picture.ts";
import { filesOfPicture } from "../model/pictures-of.ts";

/** The widest that a picture is kept, in pixels: sharp enough on any screen, and a quarter of what the largest weighs. */
const WIDEST = 1_280;
/** The widest column that a story's pictures stand in, in CSS pixels. */
const COLUMN = 1_020;

/** How many pixels wide a kept picture should be on this screen. */
export function widthForScreen({ innerWidth, devicePixelRatio }: Pick<Window, "innerWidth" | "devicePixelRatio">) {
	return Math.min(Math.min(innerWidth, COLUMN) * Math.min(devicePixelRatio, 2), WIDEST);
}

/**
 * The file of a picture to keep: one that the page has `loaded` already, the widest of those; else in the best format
 * the smallest that is wide enough. A picture is kept in one file only, whatever the pages ask for.
 */
export function chooseFile(picture: Picture, width: number, loaded: ReadonlySet<string> = new Set()): string {
	const formats = filesOfPicture(picture);
	const atHand = formats.flat().filter(({ address }) => loaded.has(address));
	const widest = wideEnough(atHand, Number.POSITIVE_INFINITY);
	if (widest) return widest.address;
	return wideEnough(formats[0] ?? [], width)?.address ?? picture.src;
}

/** The smallest file that is wide enough; the widest where none is. */
export function wideEnough<File extends { width?: number }>(files: readonly File[], width: number): File | undefined {
	const widestFirst = [...files].sort((one, other) => (other.width ?? 0) - (one.width ?? 0));
	return widestFirst.filter((file) => file.width !== undefined && file.width >= width).at(-1) ?? widestFirst[0];
}
