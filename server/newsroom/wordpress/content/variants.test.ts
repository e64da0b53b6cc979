// @vitest-environment node
import { expect, it } from "vitest";
import { readAttacks as readAll } from "../../../../e2e/hostile/attacks/read-attacks.ts";
import { parseComment } from "./parse-comment.ts";
import { parseContent } from "./parse-content.ts";
import { problemsOf } from "./testing/block-schema.ts";
import { readStories } from "./testing/corpora.ts";
import { siteContext } from "./testing/site-context.ts";
import { varyAttack } from "./testing/vary-attack.ts";
import { textOfBlocks } from "./testing/words-of-blocks.ts";
import { wordsOfHtml } from "./testing/words-of-html.ts";

const { markup } = readAll();
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");

it("gives only what the model has, however an attack is dressed and wherever it stands", () => {
	let count = 0;
	markup.forEach(({ corpus, name, html }, seed) => {
		for (const variant of varyAttack(html, seed)) {
			count += 1;
			const problems = [
				...problemsOf(parseContent(variant, siteContext)),
				...problemsOf(parseComment(variant, siteContext)),
			];
			expect({ corpus, name, variant, problems }).toEqual({ corpus, name, variant, problems: [] });
		}
	});
	expect(count).toBe(markup.length * 10);
}, 120_000);

it("finds an address that may not be, were there one", () => {
	expect(
		problemsOf([{ kind: "paragraph", content: [{ kind: "link", href: "javascript:alert(1)", content: ["x"] }] }]),
	).not.toEqual([]);
	expect(problemsOf([{ kind: "audio", src: "data:text/html,x" }])).not.toEqual([]);
});

it("keeps the harmless words of every attack", () => {
	for (const { corpus, name, html } of markup) {
		const source = `<div><p>before</p>${html}</div><p>after</p>`;
		const shown = bare(textOfBlocks(parseContent(source, siteContext)));
		let from = 0;
		const lost = wordsOfHtml(source).filter(({ word, allowance }) => {
			const at = allowance ? 0 : shown.indexOf(bare(word), from);
			if (!allowance && at !== -1) from = at + bare(word).length;
			return at === -1;
		});
		expect({ corpus, name, lost }).toEqual({ corpus, name, lost: [] });
	}
});

it.runIf(readStories().length > 0)(
	"keeps every picture, table, film, sound, details and program of real stories",
	() => {
		const posts = readStories().filter(({ name }) => name.includes("(server)") || name.startsWith("block 64"));
		const counts: Record<string, [number, number]> = {};
		for (const { html } of posts) {
			const blocks = JSON.stringify(parseContent(html, siteContext));
			for (const [tag, kind] of Object.entries(KEPT)) {
				const [all, kept] = counts[tag] ?? [0, 0];
				const found = (html.match(new RegExp(`<${tag}\\b[^>]*>`, "g")) ?? []).filter((start) => !NO_FILE.test(start));
				counts[tag] = [all + found.length, kept + (blocks.match(kind)?.length ?? 0)];
			}
		}
		console.info(`Of ${posts.length} posts, in the source and kept: ${JSON.stringify(counts)}`);
		for (const [tag, [all, kept]] of Object.entries(counts))
			expect({ tag, isKept: kept >= all }).toEqual({ tag, isKept: true });
	},
);

/** An empty pixel or a second of film written into the HTML, and an address with a slip in its scheme. */
const NO_FILE = /src="(?:data:|ttps:)/;

const KEPT = {
	table: /"kind":"table"/g,
	video: /"kind":"video"/g,
	audio: /"kind":"audio"/g,
	details: /"kind":"details"/g,
	img: /"alt":/g,
};
