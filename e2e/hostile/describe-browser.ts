import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readAttacks } from "./attacks/read-attacks.ts";
import type { Engine } from "./browser/engine.ts";
import { readPolicy } from "./browser/page-policy.ts";
import { visitPage } from "./browser/visit-page.ts";
import { describeControls, type Expected } from "./control/describe-controls.ts";
import { describeUnicode } from "./describe-unicode.ts";
import { missingWords } from "./missing-words.ts";
import { buildSite } from "./newspaper/build-site.ts";
import { repliedStories } from "./paper/send-replies.ts";

/** The same tests for each browser. */
export function describeBrowser(name: string, openEngine: () => Promise<Engine>, expected: Expected): void {
	const places = inject("places");
	const attacks = readAttacks();
	const { stories, posts } = buildSite(attacks, places.site);
	let engine: Engine;
	beforeAll(async () => {
		engine = await openEngine();
	});
	afterAll(async () => engine?.close());

	describe(`${name}: the watch itself`, () => describeControls(() => engine, attacks, expected));

	describe.each([
		{ how: "read from a WordPress, on a desk", paper: places.reading, width: 1280, lists: 12 },
		{ how: "imported, on a phone", paper: places.embedded, width: 360, lists: 4 },
	])(`${name}: a hostile newspaper, $how`, ({ paper, width, lists }) => {
		beforeAll(() => engine.resize(width, 800));

		it("is harmless in every story, with every harmless word", async () => {
			const policy = await readPolicy(paper);
			for (const story of stories) {
				const visit = await visitPage(engine, story.path, policy, { comments: story.comments.length });
				const missing = [
					...missingWords(story.words, visit.words),
					...story.comments.filter((word) => !visit.words.includes(word)),
				];
				expect({ path: story.path, problems: visit.problems, missing }).toEqual({
					path: story.path,
					problems: [],
					missing: [],
				});
				expect(visit.elements).toBeGreaterThan(story.attacks);
			}
		});

		it("is harmless in lists, names and search", async () => {
			const policy = await readPolicy(paper);
			const pages = Math.min(lists, Math.ceil(posts.length / 20));
			const fronts = Array.from({ length: pages }, (_, at) => (at === 0 ? "/" : `/page/${at + 1}/`));
			const others = ["/category/category-3/", "/tag/tag-7/", "/author/user-12/", "/search?q=card", "/search?q=alert"];
			const problems: string[] = [];
			let words = "";
			for (const path of [...fronts, ...others]) {
				const visit = await visitPage(engine, path, policy);
				problems.push(...visit.problems.map((problem) => `${path}: ${problem}`));
				words += ` ${visit.words}`;
			}
			expect(problems).toEqual([]);
			const titles = attacks.markup.slice(0, pages * 20 - stories.length - 2).map((_, at) => `title${at}x`);
			expect(titles.filter((title) => !words.includes(title))).toEqual([]);
		});
	});

	describe(`${name}: hostile readers`, () => {
		it("write only text", async () => {
			const policy = await readPolicy(places.embedded);
			for (const { path, words } of repliedStories(attacks)) {
				const visit = await visitPage(engine, path, policy, { comments: words.length });
				const missing = words.filter((word) => !visit.words.includes(word));
				expect({ path, problems: visit.problems, missing }).toEqual({ path, problems: [], missing: [] });
			}
		});
	});

	describe(`${name}: strange characters`, () => describeUnicode(() => engine, places));
}
