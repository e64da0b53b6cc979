import { beforeAll, expect, it } from "vitest";
import type { Engine } from "./browser/engine.ts";
import { readPolicy } from "./browser/page-policy.ts";
import { visitPage } from "./browser/visit-page.ts";
import { UNICODE_PATHS } from "./newspaper/build-site.ts";
import { UNICODE_POSTS } from "./newspaper/unicode-posts.ts";
import type { Places } from "./paper/start-papers.ts";

/** On the narrowest screen, from a WordPress and from the embedded newsroom. */
export function describeUnicode(engine: () => Engine, { reading, embedded }: Places): void {
	beforeAll(() => engine().resize(360, 740));

	it.each(UNICODE_POSTS)("$name characters stay within their lines", async ({ name, content, comments = [] }) => {
		for (const paper of [reading, embedded]) {
			const path = UNICODE_PATHS[name] ?? "";
			const visit = await visitPage(engine(), path, await readPolicy(paper), { comments: comments.length });
			expect({ paper, problems: visit.problems }).toEqual({ paper, problems: [] });
			for (const word of ["before", "after"]) if (content.includes(word)) expect(visit.words).toContain(word);
			expect(await engine().run(readClips, null)).toEqual([]);
		}
	});

	it("a turned line turns nothing after it", async () => {
		for (const paper of [reading, embedded]) {
			await engine().open(paper + UNICODE_PATHS.turned);
			expect(await engine().run(readOrder, null)).toEqual([
				["plain after it 123", true],
				["next item 1 2", true],
				["plain again 1 2 3", true],
				["an answer 4 5 6", true],
			]);
			expect(await engine().run(readNames, null)).toEqual({ isIsolated: true, hasControls: false });
		}
	});
}

/** The parts of the page that do not keep what is in them from standing out above and below. */
function readClips(): string[] {
	const parts = [...document.querySelectorAll("main, .story-body, .comment")];
	return parts.filter((part) => getComputedStyle(part).overflowY !== "clip").map((part) => part.className);
}

/** Of each line of plain words, whether its words stand from left to right. */
function readOrder(): [string, boolean][] {
	const lines = ["plain after it 123", "next item 1 2", "plain again 1 2 3", "an answer 4 5 6"];
	return lines.map((line) => {
		const all = [...document.querySelectorAll("main p, main li")].filter(
			({ textContent }) => textContent?.trim() === line,
		);
		const isInOrder = (text: Node | null | undefined): boolean => {
			if (!text) return false;
			const lefts = [...line.matchAll(/\S+/g)].map((match) => {
				const range = document.createRange();
				range.setStart(text, match.index);
				range.setEnd(text, match.index + match[0].length);
				return range.getBoundingClientRect().left;
			});
			return lefts.every((left, at) => at === 0 || left > (lefts[at - 1] ?? 0));
		};
		return [line, all.length > 0 && all.every((element) => isInOrder(element.firstChild))];
	});
}

function readNames(): { isIsolated: boolean; hasControls: boolean } {
	const names = [...document.querySelectorAll(".comment-name")];
	return {
		isIsolated: names.length > 0 && names.every((name) => getComputedStyle(name).unicodeBidi === "isolate"),
		hasControls: /[\u202a-\u202e\u2066-\u2069]/.test(
			names.map(({ textContent }) => textContent).join("") + (document.querySelector("h1")?.textContent ?? ""),
		),
	};
}
