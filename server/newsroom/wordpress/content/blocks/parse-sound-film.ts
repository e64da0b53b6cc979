import type { Block, VideoCaptions } from "../../../../../src/model/block.ts";
import { resolveMedia } from "../../pictures/resolve-media.ts";
import type { Scope } from "../scope.ts";
import { allElements, type HtmlElement } from "../tree/html-node.ts";
import { mimeOf } from "./mime-of.ts";

/** Where a film does not say its size. */
const WIDESCREEN = { width: 1280, height: 720 };
const LARGEST = 7680;

/** Something to hear; what stands in the element is for browsers without sound and no part of the story. */
export function parseAudio(element: HtmlElement, scope: Scope): Block[] {
	const [source] = readSources(element, scope);
	if (!source) return [];
	const title = element.attributes.get("title")?.trim();
	return [{ kind: "audio", src: source.src, ...(source.mime && { mime: source.mime }), ...(title && { title }) }];
}

/** Moving pictures; never started by themselves, whatever the HTML asks for. */
export function parseVideo(element: HtmlElement, scope: Scope): Block[] {
	const sources = readSources(element, scope).map(({ src, mime }) => ({ src, mime: mime ?? "video/mp4" }));
	if (sources.length === 0) return [];
	const poster = resolveMedia(element.attributes.get("poster") ?? "", scope.context.base);
	const captions = readCaptions(element, scope);
	const title = element.attributes.get("title")?.trim();
	return [
		{
			kind: "video",
			sources,
			...(captions.length > 0 && { captions }),
			...(poster && { poster }),
			...sizeOf(element),
			...(title && { title }),
		},
	];
}

type Source = { src: string; mime: string | undefined };

/** Each file once: WordPress names the same one in `src` and `<source>`, with "?_=1" behind it. */
function readSources(element: HtmlElement, { context }: Scope): Source[] {
	const named = [element, ...allElements(element.children).filter(({ name }) => name === "source")];
	const sources = new Map<string, Source>();
	for (const { attributes, name } of named) {
		const src = resolveMedia(attributes.get("src") ?? attributes.get("data-src") ?? "", context.base);
		if (src === undefined) continue;
		const plain = src.replace(/[?&]_=\d+$/, "");
		const said = name === "source" ? /^(?:audio|video)\/[\w.+-]+/.exec(attributes.get("type") ?? "")?.[0] : undefined;
		if (!sources.has(plain)) sources.set(plain, { src: plain, mime: mimeOf(plain) ?? said });
	}
	return [...sources.values()];
}

function readCaptions(element: HtmlElement, { context }: Scope): VideoCaptions[] {
	return [...allElements(element.children)].flatMap(({ name, attributes }) => {
		const kind = attributes.get("kind") ?? "subtitles";
		if (name !== "track" || !/^(?:captions|subtitles)$/.test(kind)) return [];
		const src = resolveMedia(attributes.get("src") ?? "", context.base);
		const language = attributes.get("srclang")?.trim() || "und";
		return src ? [{ src, language, label: attributes.get("label")?.trim() || language }] : [];
	});
}

function sizeOf({ attributes }: HtmlElement): { width: number; height: number } {
	const width = Number.parseInt(attributes.get("width") ?? "", 10);
	const height = Number.parseInt(attributes.get("height") ?? "", 10);
	const isSize = (length: number) => length > 0 && length <= LARGEST;
	return isSize(width) && isSize(height) ? { width, height } : WIDESCREEN;
}
