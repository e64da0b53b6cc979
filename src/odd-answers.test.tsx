// @vitest-environment node
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fetchNewsroom } from "./api/fetch-newsroom.ts";
import type { Block } from "./model/block.ts";
import { Failure } from "./model/failure.ts";
import { render } from "./render.tsx";
import { buildNewsroom } from "./testing/build-newsroom.ts";
import { buildComment, buildDiscussion, buildMasthead, buildStory, buildSummary } from "./testing/builders.ts";
import { everyBlock, wholePicture } from "./testing/every-kind.ts";

/**
 * Whatever an answer holds, it is refused as a bad answer or drawn: every part of a good one is put wrong in every way,
 * and the page that shows it is rendered.
 */

const STORY = buildStory().path;
const AS_OF = "2026-11-20T14:05:00Z";
const summary = buildSummary({ picture: wholePicture, updated: AS_OF, language: "fr", direction: "ltr" });
const page = { page: 1, pages: 2, total: 21 };
const section = { kind: "section" as const, path: "/category/science/", name: "Science", description: "All of it" };
const marked = [{ text: "Two " }, { text: "tides", isMatch: true as const }];

type Method = "list" | "story" | "similar" | "discussion" | "search" | "masthead";

const ASK: Record<Method, () => Promise<unknown>> = {
	list: () => fetchNewsroom.list("/", 1),
	story: () => fetchNewsroom.story("/a/"),
	similar: () => fetchNewsroom.similar("/a/"),
	discussion: () => fetchNewsroom.discussion("/a/", 1),
	search: () => fetchNewsroom.search("a", 1),
	masthead: () => fetchNewsroom.masthead(),
};

type OddAnswer = { good: unknown; address: string; method: Method; wrong?: () => Iterable<unknown> };

/** A story with one block, of which every part is put wrong. */
function withBlock(block: Block): OddAnswer {
	const storyOf = (body: unknown) => ({ ...buildStory(), body: [body] });
	return {
		good: storyOf(block),
		address: STORY,
		method: "story",
		wrong: () => Array.from(putWrong(block), storyOf),
	};
}

const ANSWERS: Record<string, OddAnswer> = {
	"front page": {
		good: { version: 1, subject: { kind: "front", path: "/" }, stories: [summary], ...page, asOf: AS_OF },
		address: "/",
		method: "list",
	},
	section: {
		good: {
			version: 1,
			subject: { ...section, children: [{ name: "Physics", path: "/category/science/physics/" }] },
			stories: [summary],
			...page,
		},
		address: section.path,
		method: "list",
	},
	story: {
		good: buildStory({ leadPicture: wholePicture, updated: AS_OF, asOf: AS_OF }),
		address: STORY,
		method: "story",
	},
	"similar stories": { good: [summary], address: STORY, method: "similar" },
	discussion: {
		good: buildDiscussion({
			comments: [
				buildComment({ author: { name: "Pete", url: "https://pete.example/", role: "author" } }),
				buildComment({ id: "2", parentId: "1" }),
			],
			asOf: AS_OF,
		}),
		address: STORY,
		method: "discussion",
	},
	search: {
		good: { version: 1, query: "tides", results: [{ story: summary, headline: marked, excerpt: marked }], ...page },
		address: "/search?q=tides",
		method: "search",
	},
	masthead: { good: buildMasthead(), address: "/", method: "masthead" },
	...Object.fromEntries(everyBlock.map((block) => [`story with a ${block.kind}`, withBlock(block)])),
};

/** Every copy of a value with one part of it put wrong or left out. */
function* putWrong(value: unknown): Generator<unknown> {
	for (const wrong of [null, 7, "wrong", [null], { kind: "constructor" }]) yield wrong;
	if (typeof value !== "object" || value === null) return;
	for (const name of Object.keys(value)) {
		const { [name]: part, ...rest } = value as Record<string, unknown>;
		if (Array.isArray(value)) {
			for (const wrong of putWrong(part)) yield value.map((item, index) => (String(index) === name ? wrong : item));
		} else {
			yield rest;
			for (const wrong of putWrong(part)) yield { ...rest, [name]: wrong };
		}
	}
}

let answer = "";
const drawn = new Set<string>();
beforeEach(() => {
	vi.stubGlobal(
		"fetch",
		async () => new Response(answer, { headers: { "Content-Type": "application/json; charset=utf-8" } }),
	);
});

/** The page of an answer, drawn, or the kind of failure where the answer was refused. */
async function showAnswer(name: string, text: string): Promise<{ html?: string; refused?: string }> {
	const { address, method } = ANSWERS[name] as OddAnswer;
	answer = text;
	try {
		const given = (await ASK[method]()) as never;
		// What was put wrong is often just taken out: the same page need not be drawn again.
		const left = method + JSON.stringify(given);
		if (drawn.has(left)) return { html: "" };
		drawn.add(left);
		const list = { version: 1 as const, subject: { kind: "front" as const, path: "/" as const }, stories: [], ...page };
		const newsroom = buildNewsroom({ list: async () => list, [method]: async () => given });
		const shown = await render(new URL(address, "http://paper.example"), newsroom);
		return { html: shown.kind === "page" ? shown.html : "" };
	} catch (error) {
		if (error instanceof Failure) return { refused: error.kind };
		throw error;
	}
}

/** What React leaves where a part could not be drawn. */
const BROKEN = "<!--$!-->";

describe.each(Object.entries(ANSWERS))("an answer for the %s", (name, { good, wrong = () => putWrong(good) }) => {
	it("is drawn when it is good", async () => {
		const { html, refused } = await showAnswer(name, JSON.stringify(good));
		expect(refused).toBeUndefined();
		expect(html).not.toContain(BROKEN);
	});

	it("is refused or drawn, whatever is wrong with it", async () => {
		let accepted = 0;
		for (const put of wrong()) {
			const text = JSON.stringify(put);
			const { html, refused } = await showAnswer(name, text);
			expect(html ?? "", text).not.toContain(BROKEN);
			if (refused) expect(["bad-answer", "outdated"], text).toContain(refused);
			if (refused === undefined) accepted += 1;
		}
		expect(accepted).toBeGreaterThan(0);
	});
});

it("would find a page that breaks", async () => {
	const broken = { ...buildStory(), body: [{ kind: "paragraph", content: null }] } as never;
	const newsroom = buildNewsroom({ story: async () => broken });
	const drawn = await render(new URL(STORY, "http://paper.example"), newsroom);
	expect(drawn.kind === "page" && drawn.html).toContain(BROKEN);
});

const MANY = 200_000;
it.each([
	["lists in lists without end", "[".repeat(MANY) + "]".repeat(MANY)],
	["a body of quotes in quotes", `${'{"kind":"quote","blocks":['.repeat(MANY / 10)}${"]}".repeat(MANY / 10)}`],
])("survives %s", async (_what, deep) => {
	const { html, refused } = await showAnswer(
		"story",
		JSON.stringify(buildStory()).replace(/"body":\[.*?\]\}\]/, `"body":[${deep}]`),
	);
	expect(html ?? "").not.toContain(BROKEN);
	expect(refused ?? "drawn").toMatch(/^(?:drawn|bad-answer)$/);
	expect((await showAnswer("story", deep)).refused).toBe("bad-answer");
});

const corpusFile = path.resolve(
	process.env.CORPORA ?? path.resolve(import.meta.dirname, "../../shared/corpora"),
	"json/jsontestsuite-parsing.json",
);
const corpus: { name: string; text?: string; base64?: string }[] = existsSync(corpusFile)
	? JSON.parse(readFileSync(corpusFile, "utf8"))
	: [];

it.skipIf(corpus.length === 0)("calls every input of JSONTestSuite a bad answer", async () => {
	expect(corpus.length).toBeGreaterThan(300);
	for (const { name, text, base64 } of corpus) {
		const body = text === undefined ? Buffer.from(base64 ?? "", "base64") : text;
		vi.stubGlobal("fetch", async () => new Response(body, { headers: { "Content-Type": "application/json" } }));
		for (const [method, ask] of Object.entries(ASK)) {
			if (method === "similar") continue;
			await expect(ask(), `${method}: ${name}`).rejects.toMatchObject({ name: "Failure", kind: "bad-answer" });
		}
		const similar = await ASK.similar().catch((error: unknown) => error);
		if (!(similar instanceof Failure)) expect(similar, name).toEqual([]);
	}
});
