import { escapeHtml } from "../../http/page/escape-html.ts";
import type { WpMedia } from "../../newsroom/wordpress/client/wp-types.ts";

/** What WordPress's own shortcodes need to know of the site. */
export type ShortcodeFacts = {
	media: ReadonlyMap<number, WpMedia>;
	/** The uploads of this story, for a gallery that names none. */
	uploads: readonly number[];
	/** Headlines, HTML, of the site's own stories by permalink. */
	titles: ReadonlyMap<string, string>;
};

const OPENING = /\[(caption|wp_caption|gallery|playlist|embed|audio|video|youtube)(?![\w-])([^[\]]*)\]/gi;
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s'"]+))|"([^"]*)"|(\S+)/g;
const ENCLOSING = new Set(["caption", "wp_caption", "embed"]);

/** Sets in what WordPress's own shortcodes stand for; those of plugins stay as they are. */
export function renderShortcodes(text: string, facts: ShortcodeFacts): string {
	let rendered = "";
	let from = 0;
	const lower = text.toLowerCase();
	/** Names that are not closed from here on: looking for their end once is enough. */
	const unclosed = new Set<string>();
	for (const match of text.matchAll(OPENING)) {
		if (match.index < from) continue;
		const [whole, typed = "", rest = ""] = match;
		const name = typed.toLowerCase();
		const contentFrom = match.index + whole.length;
		const closing = `[/${name}]`;
		const isOpen = ENCLOSING.has(name) || lower.startsWith(closing, contentFrom);
		const end = isOpen && !unclosed.has(name) ? lower.indexOf(closing, contentFrom) : -1;
		if (isOpen && end < 0) unclosed.add(name);
		if (end < 0 && ENCLOSING.has(name)) continue;
		const content = end < 0 ? "" : text.slice(contentFrom, end);
		rendered += text.slice(from, match.index) + renderOne(name, rest, content, facts);
		from = end < 0 ? contentFrom : end + closing.length;
	}
	return rendered + text.slice(from);
}

function renderOne(name: string, rest: string, content: string, facts: ShortcodeFacts): string {
	const attributes = parseAttributes(rest);
	switch (name) {
		case "gallery":
			return renderGallery(attributes, facts);
		case "embed":
			return renderEmbed(content.trim(), facts);
		case "playlist":
			return idsOf(attributes, facts)
				.map((id) => renderTrack(facts.media.get(id)?.source_url))
				.join("");
		case "youtube":
			return renderEmbed(rest.replace(/^[\s=]+|["'\s]+$/g, "").replace(/^["']/, ""), facts);
		case "audio":
		case "video":
			return renderSound(name, attributes);
		default:
			return renderCaption(attributes, content);
	}
}

function parseAttributes(text: string): Map<string, string> {
	const attributes = new Map<string, string>();
	for (const [, name, double, single, bare, quoted, word] of text.matchAll(ATTRIBUTE)) {
		if (name !== undefined) attributes.set(name.toLowerCase(), double ?? single ?? bare ?? "");
		else if (!attributes.has("")) attributes.set("", quoted ?? word ?? "");
	}
	return attributes;
}

function renderCaption(attributes: Map<string, string>, content: string): string {
	const [, picture = content, words = ""] =
		/^\s*((?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(content) ?? [];
	const caption = (attributes.get("caption") ?? words).trim();
	const align = /^align(?:none|left|right|center)$/.exec(attributes.get("align") ?? "")?.[0] ?? "";
	const below = caption === "" ? "" : `<figcaption class="wp-caption-text">${caption}</figcaption>`;
	return `\n\n<figure class="wp-caption ${align}">${picture}${below}</figure>\n\n`;
}

function idsOf(attributes: Map<string, string>, { media, uploads }: ShortcodeFacts): readonly number[] {
	const named = (attributes.get("ids") ?? attributes.get("include") ?? "").split(",").map(Number);
	return named.some((id) => media.has(id)) ? named : uploads;
}

function renderGallery(attributes: Map<string, string>, facts: ShortcodeFacts): string {
	const { media } = facts;
	const ids = idsOf(attributes, facts);
	const figures = ids.flatMap((id) => {
		const upload = media.get(id);
		if (upload?.mime_type !== "") return [];
		const caption = upload.caption.rendered.trim();
		const image = `<img class="wp-image-${id}" src="${escapeHtml(upload.source_url)}" alt="${escapeHtml(upload.alt_text)}">`;
		return `<figure class="wp-block-image">${image}${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
	});
	return figures.length === 0 ? "" : `\n\n<figure class="wp-block-gallery">${figures.join("")}</figure>\n\n`;
}

/** A bare address in the dress of an embed block, or of one story in another, which the content's parser knows. */
export function renderEmbed(address: string, { titles }: Pick<ShortcodeFacts, "titles">): string {
	if (!/^https?:\/\/[^\s<>"]+$/i.test(address)) return escapeHtml(address);
	const title = titles.get(address);
	if (title) return `\n\n<blockquote class="wp-embedded-content"><a href="${address}">${title}</a></blockquote>\n\n`;
	const wrapper = `<div class="wp-block-embed__wrapper">${address}</div>`;
	return `\n\n<figure class="wp-block-embed">${wrapper}</figure>\n\n`;
}

function renderTrack(address: string | undefined): string {
	return address && /\.(?:mp3|m4a|ogg|oga|opus|wav|flac)$/i.test(address)
		? renderSound("audio", new Map([["src", address]]))
		: "";
}

const SOUNDS = {
	audio: ["src", "mp3", "m4a", "ogg", "wav", "flac", ""],
	video: ["src", "mp4", "m4v", "webm", "ogv", ""],
};

function renderSound(name: "audio" | "video", attributes: Map<string, string>): string {
	const src = SOUNDS[name].map((key) => attributes.get(key)).find((value) => value);
	if (!src) return "";
	const more = ["poster", "width", "height"]
		.filter((key) => name === "video" && attributes.get(key))
		.map((key) => ` ${key}="${escapeHtml(attributes.get(key) ?? "")}"`);
	return `\n\n<${name} controls src="${escapeHtml(src)}"${more.join("")}></${name}>\n\n`;
}
