import * as v from "valibot";
import type { Block } from "../../../../../src/model/block.ts";
import type { Inline } from "../../../../../src/model/inline.ts";
import { PLAYER_HOSTS } from "../players.ts";

/*
 * The blocks of the model, no key more, with what may stand in each: a second wall in tests, apart from the types,
 * for what hostile HTML could smuggle into the JSON.
 */

const words = v.pipe(
	v.string(),
	v.check((text) => text.isWellFormed() && !/[^\P{Cc}\n\t]/u.test(text), "Text has broken or control characters."),
);
const href = v.pipe(
	words,
	v.regex(/^(?:https?:\/\/[^/@\s]+(?:[/?#]|$)|mailto:|tel:|\/(?![/\\]))/, "A link leads where none may."),
	v.regex(/^\S+$/, "A link has white space."),
);
const webHref = v.pipe(words, v.regex(/^https?:\/\/[^/@\s]+(?:[/?#]|$)\S*$/, "An address is no address of the web."));
const pictureSrc = v.union([
	webHref,
	v.pipe(v.string(), v.regex(/^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=]+$/)),
]);
const srcset = v.pipe(words, v.regex(/^https?:\/\/[^\s,]+ \d+w(?:, https?:\/\/[^\s,]+ \d+w)+$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000));
const id = v.pipe(words, v.regex(/^[\p{L}\p{M}\p{N}-]+$/u));

const inline: v.GenericSchema<Inline> = v.lazy(() =>
	v.union([
		words,
		v.strictObject({
			kind: v.picklist(["strong", "emphasis", "strike", "subscript", "superscript", "mark", "small", "keyboard"]),
			content: inlines,
		}),
		v.strictObject({ kind: v.literal("code"), text: words }),
		v.strictObject({ kind: v.literal("link"), href, content: inlines }),
		v.strictObject({ kind: v.literal("abbreviation"), title: words, content: inlines }),
		v.strictObject({
			kind: v.literal("language"),
			language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[a-z\d]+)*$/i)),
			content: inlines,
		}),
		v.strictObject({ kind: v.literal("footnote-reference"), id, number: count }),
		v.strictObject({ kind: v.literal("line-break") }),
	]),
);
const inlines = v.array(inline);
const caption = v.optional(inlines);

const picture = v.strictObject({
	src: pictureSrc,
	srcset: v.optional(srcset),
	width: count,
	height: count,
	isFitted: v.optional(v.literal(true)),
	alt: words,
	caption,
});
const row = v.array(
	v.strictObject({
		content: inlines,
		isHeading: v.optional(v.boolean()),
		align: v.optional(v.picklist(["start", "center", "end"])),
		columns: v.optional(count),
		rows: v.optional(count),
	}),
);

const block: v.GenericSchema<Block> = v.lazy(() =>
	v.variant("kind", [
		v.strictObject({ kind: v.literal("paragraph"), content: inlines }),
		v.strictObject({ kind: v.literal("heading"), level: v.picklist([2, 3, 4]), id, content: inlines }),
		v.strictObject({ kind: v.literal("picture"), picture, placement: v.picklist(["column", "wide", "full"]) }),
		v.strictObject({ kind: v.literal("gallery"), pictures: v.array(picture), caption }),
		v.strictObject({ kind: v.literal("quote"), blocks: blockList, cite: caption }),
		v.strictObject({ kind: v.literal("pull-quote"), content: inlines, cite: caption }),
		v.strictObject({
			kind: v.literal("list"),
			isOrdered: v.boolean(),
			start: v.optional(v.pipe(v.number(), v.integer())),
			isReversed: v.optional(v.boolean()),
			items: v.array(v.strictObject({ content: inlines, blocks: v.optional(blockList) })),
		}),
		v.strictObject({ kind: v.literal("table"), head: v.array(row), body: v.array(row), foot: v.array(row), caption }),
		v.strictObject({
			kind: v.literal("code"),
			text: words,
			language: v.optional(v.pipe(words, v.regex(/^[\w+#-]+$/))),
		}),
		v.strictObject({ kind: v.literal("preformatted"), content: inlines }),
		v.strictObject({ kind: v.literal("verse"), content: inlines, cite: caption }),
		v.strictObject({
			kind: v.literal("see-also"),
			label: v.optional(words),
			headline: words,
			path: v.pipe(words, v.regex(/^\/(?![/\\])\S*$/)),
		}),
		v.strictObject({
			kind: v.literal("embed"),
			title: words,
			host: v.pipe(words, v.regex(/^[^\s/@]+$/)),
			href: webHref,
			player: v.optional(
				v.strictObject({
					src: v.pipe(
						v.string(),
						v.check((src) => PLAYER_HOSTS.includes(new URL(src).origin), "A player is from a host that is not listed."),
					),
					ratio: v.pipe(v.number(), v.minValue(0.1), v.maxValue(10)),
				}),
			),
			caption,
		}),
		v.strictObject({
			kind: v.literal("audio"),
			src: webHref,
			mime: v.optional(words),
			title: v.optional(words),
			caption,
		}),
		v.strictObject({
			kind: v.literal("video"),
			sources: v.array(v.strictObject({ src: webHref, mime: words })),
			captions: v.optional(v.array(v.strictObject({ src: webHref, language: words, label: words }))),
			poster: v.optional(webHref),
			width: count,
			height: count,
			title: v.optional(words),
			caption,
		}),
		v.strictObject({ kind: v.literal("file"), href: webHref, name: words, mime: v.optional(words) }),
		v.strictObject({ kind: v.literal("details"), summary: inlines, blocks: blockList }),
		v.strictObject({
			kind: v.literal("footnotes"),
			notes: v.array(v.strictObject({ id, number: count, content: inlines })),
		}),
		v.strictObject({ kind: v.literal("divider") }),
	]),
);
const blockList = v.array(block);

/** What is wrong with the blocks as JSON: each with its path and a sentence; nothing when all is well. */
export function problemsOf(blocks: readonly Block[]): string[] {
	const { issues = [] } = v.safeParse(blockList, JSON.parse(JSON.stringify(blocks)));
	return issues.map((issue) => `${v.getDotPath(issue) ?? "?"}: ${issue.message}`);
}
