import type { Picture } from "../../../src/model/picture.ts";

/** The largest file of a picture in its plain format, with its size in pixels: for those who can't choose themselves. */
export function largestFile({ src, srcset, width, height }: Picture): { src: string; width: number; height: number } {
	const files = (srcset ?? "").split(/,\s+/).flatMap((candidate) => {
		const [file, size] = candidate.trim().split(/\s+/);
		const pixels = /^(\d+)w$/.exec(size ?? "")?.[1];
		return file && pixels ? [{ src: file, width: Number(pixels) }] : [];
	});
	const largest = files.toSorted((a, b) => b.width - a.width)[0];
	if (!largest) return { src, width, height };
	return { ...largest, height: Math.round((largest.width * height) / width) };
}
