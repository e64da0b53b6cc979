import { escapeHtml } from "../server/http/page/escape-html.ts";

/** What is drawn of a picture; `Picture` and `BenchPicture` both have it. */
type Drawable = {
	src: string;
	srcset?: string;
	sources?: { type: string; srcset: string }[];
	width: number;
	height: number;
	alt: string;
};

/** A `<picture>` as HTML. The first one of a page is asked for before all else, the others when they come near. */
export function buildPictureHtml(
	picture: Drawable,
	{ sizes, isFirst = false, alt = picture.alt }: { sizes: string; isFirst?: boolean; alt?: string },
): string {
	const set = (srcset: string) => `srcset="${escapeHtml(srcset)}" sizes="${escapeHtml(sizes)}"`;
	const sources = (picture.sources ?? []).map((source) => `<source type="${source.type}" ${set(source.srcset)}>`);
	const manner = isFirst ? 'fetchpriority="high"' : 'loading="lazy" decoding="async"';
	const fallback = picture.srcset === undefined ? "" : ` ${set(picture.srcset)}`;
	const box = `width="${picture.width}" height="${picture.height}"`;
	return `<picture>${sources.join("")}<img src="${escapeHtml(picture.src)}"${fallback} ${box} alt="${escapeHtml(alt)}" ${manner}></picture>`;
}
