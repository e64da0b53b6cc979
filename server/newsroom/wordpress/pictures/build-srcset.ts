/** One file of a picture, in pixels. */
export type PictureFile = { src: string; width: number; height: number };

/**
 * The files that show the same cut as the whole picture, as a `srcset`: WordPress cuts thumbnails and themes' sizes
 * from the middle. Sizes are rounded to whole pixels, so a pixel either way is the same cut. Undefined where only one
 * file is left, which needs no choice.
 */
export function buildSrcset(
	whole: { width: number; height: number },
	files: readonly PictureFile[],
): string | undefined {
	const byWidth = new Map<number, PictureFile>();
	for (const file of files) {
		const isSameCut = Math.abs(file.height - (file.width * whole.height) / whole.width) <= 1;
		if (file.width > 0 && isSameCut && !byWidth.has(file.width)) byWidth.set(file.width, file);
	}
	const chosen = [...byWidth.values()].toSorted((one, other) => one.width - other.width);
	if (chosen.length < 2) return undefined;
	return chosen.map(({ src, width }) => `${src.replaceAll(",", "%2C")} ${width}w`).join(", ");
}
