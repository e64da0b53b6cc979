import { readFileSync } from "node:fs";
import path from "node:path";
import type { Picture } from "../../../src/model/picture.ts";
import { proseAt, scatter } from "./words.ts";

type Rendition = { hash: string; width: number; height: number; tone: string; widths: number[] };

const file = path.join(import.meta.dirname, "../../../edition/renditions/renditions.json");
const renditions = Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, Rendition>);

/** One of the bundled edition's pictures, with words of its own. */
export function pictureAt(place: number): Picture {
	const [name, { hash, width, height, tone, widths }] = renditions[scatter(place, renditions.length)] as [
		string,
		Rendition,
	];
	const fileOf = (pixels: number, format: string) => `/pictures/${name}-${hash}-${pixels}.${format}`;
	const srcset = (format: string) => widths.map((pixels) => `${fileOf(pixels, format)} ${pixels}w`).join(", ");
	return {
		src: fileOf(widths.at(-1) ?? width, "jpg"),
		srcset: srcset("jpg"),
		sources: [
			{ type: "image/avif", srcset: srcset("avif") },
			{ type: "image/webp", srcset: srcset("webp") },
		],
		width,
		height,
		alt: proseAt(place, 8),
		tone,
		caption: [proseAt(place + 8, 14)],
		credit: "Broadsheet",
	};
}
