import { autop, splitVerbatim } from "./autop.ts";
import { renderEmbed, renderShortcodes, type ShortcodeFacts } from "./shortcodes.ts";

/** What a story's raw text needs to know beyond itself. */
export type RawFacts = ShortcodeFacts & {
	/** Raw texts that stories share (`wp_block`), by id. */
	sharedBlocks: ReadonlyMap<number, string>;
	/** The story's custom field "footnotes": JSON. */
	footnotes: string | undefined;
};

/** A shared block may hold another; one that holds itself ends here. */
const DEEPEST = 4;
const BARE_ADDRESS = /^[^\S\n]*(?:<p>\s*)?(https?:\/\/[^\s<>"]+)(?:\s*<\/p>)?[^\S\n]*$/gim;

/**
 * A story's text as it is stored ("raw") as HTML that a WordPress would show, near enough for `parseContent`: blocks
 * are HTML between comments; classic text has neither paragraphs nor its shortcodes and addresses set in.
 */
export function renderRaw(raw: string, facts: RawFacts): string {
	if (!raw.includes("<!-- wp:")) return renderClassic(raw, facts);
	const whole = withSharedBlocks(raw, facts.sharedBlocks, 0).replace(/<!--\s*wp:footnotes\b[^<>]*-->/g, () =>
		renderFootnotes(facts.footnotes),
	);
	const start = whole.indexOf("<!-- wp:");
	const classic = whole.slice(0, start).trim();
	return (classic === "" ? "" : `${renderClassic(classic, facts)}\n`) + renderBlocks(whole.slice(start), facts);
}

function renderClassic(text: string, facts: ShortcodeFacts): string {
	return splitVerbatim(text)
		.map((piece) => (piece.isVerbatim ? piece.text : autop(renderShortcodes(withEmbeds(piece.text, facts), facts))))
		.join("\n");
}

function withEmbeds(text: string, facts: ShortcodeFacts): string {
	return text.replace(BARE_ADDRESS, (_, address: string) => renderEmbed(address, facts));
}

/** Classic text among blocks keeps its own rule. */
function renderBlocks(html: string, facts: ShortcodeFacts): string {
	const [first = "", ...rest] = html.split("<!-- wp:freeform -->");
	const rendered = [renderVerbatimParts(first, facts)];
	for (const part of rest) {
		const end = part.indexOf("<!-- /wp:freeform -->");
		rendered.push(renderClassic(end < 0 ? part : part.slice(0, end), facts));
		if (end >= 0) rendered.push(renderVerbatimParts(part.slice(end), facts));
	}
	return rendered.join("\n");
}

function renderVerbatimParts(html: string, facts: ShortcodeFacts): string {
	return splitVerbatim(html)
		.map(({ text, isVerbatim }) => (isVerbatim ? text : renderShortcodes(withOwnStories(text, facts), facts)))
		.join("");
}

/** The site's own stories in embed blocks. */
function withOwnStories(html: string, facts: ShortcodeFacts): string {
	return html.replace(
		/(<div class="wp-block-embed__wrapper">)\s*(https?:\/\/[^\s<>"]+)\s*(<\/div>)/g,
		(whole, start, address, end) =>
			facts.titles.has(address) ? `${start}${renderEmbed(address, facts)}${end}` : whole,
	);
}

function withSharedBlocks(raw: string, sharedBlocks: ReadonlyMap<number, string>, depth: number): string {
	return raw.replace(/<!--\s*wp:block\s*\{[^{}<>]*"ref"\s*:\s*(\d{1,10})[^<>]*\/-->/g, (_, id: string) => {
		const shared = depth < DEEPEST ? sharedBlocks.get(Number(id)) : undefined;
		return shared === undefined ? "" : withSharedBlocks(shared, sharedBlocks, depth + 1);
	});
}

/** As WordPress's footnotes block is shown: a list whose items have the ids that the text refers to. */
function renderFootnotes(json: string | undefined): string {
	const notes = json === undefined ? undefined : parseJson(json);
	if (!Array.isArray(notes)) return "";
	const items = notes.flatMap((note: unknown) => {
		const { id, content } = (note ?? {}) as { id?: unknown; content?: unknown };
		const isNote = typeof id === "string" && /^[\w-]{1,80}$/.test(id) && typeof content === "string";
		return isNote ? `<li id="${id}">${content} <a href="#${id}-link">↩︎</a></li>` : [];
	});
	return items.length === 0 ? "" : `<ol class="wp-block-footnotes">${items.join("")}</ol>`;
}

function parseJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
