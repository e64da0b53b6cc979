// @vitest-environment node
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Comment } from "../../../../src/model/discussion.ts";
import { buildPost, buildWpComment, createFakeWordPress, NOW } from "../testing/fake-wp-client.ts";
import { createDiscussionReader } from "./read-discussion.ts";

/*
 * What a real WordPress gave back for comments and names that were sent to harm, where the recordings are at hand; and
 * what an administrator's comment may hold, which WordPress does not filter.
 */
const HARMFUL = [
	"<script>alert(1)</script>",
	'<p onclick="alert(1)">a</p><iframe src="javascript:alert(1)"></iframe>',
	"<a href=' java&#10;script:alert(1)'>a</a><a href='data:text/html,x'>b</a><a href='vbscript:x'>c</a>",
	'<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg><math href="javascript:alert(1)">x</math>',
	'<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
	"<base href='javascript:/'><a href='//evil.example/x'>y</a>",
	'<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
	"<b>".repeat(5000),
];

async function shown(parts: { rendered?: string; name?: string; url?: string }[]): Promise<Comment[]> {
	const wordpress = createFakeWordPress();
	wordpress.comments = parts.map(({ rendered = "", name = "", url = "" }, at) =>
		buildWpComment(at + 1, { parent: at === 0 ? 0 : 1, author_name: name, author_url: url, content: { rendered } }),
	);
	const { client } = wordpress;
	const reader = createDiscussionReader({
		client,
		storyBody: async () => [],
		paths: { pathOf: () => undefined },
		isWriter: async () => false,
		log: () => {},
		now: () => NOW,
	});
	const first = await reader.read(buildPost(), 1);
	const later = Array.from({ length: first.pages - 1 }, (_, at) => reader.read(buildPost(), at + 2));
	return [first, ...(await Promise.all(later))].flatMap(({ comments }) => comments);
}

/** Every value under a key, however deep. */
function valuesOf(value: unknown, key: string): unknown[] {
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...valuesOf(inner, key)]);
}

function expectHarmless(comments: readonly Comment[]): void {
	for (const comment of comments) {
		for (const href of [...valuesOf(comment, "href"), ...valuesOf(comment, "src")]) {
			expect(href).toMatch(/^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/);
		}
		for (const url of valuesOf(comment, "url")) expect(url).toMatch(/^https?:\/\//);
		expect(comment.author.name).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
		expect(comment.author.name).not.toBe("");
		const kinds = new Set(valuesOf(comment, "kind"));
		for (const kind of ["embed", "picture", "gallery", "video", "audio", "file"]) expect(kinds).not.toContain(kind);
	}
}

test("what WordPress does not filter is harmless all the same", async () => {
	const comments = await shown(HARMFUL.map((rendered) => ({ rendered })));
	expect(comments).toHaveLength(HARMFUL.length);
	expectHarmless(comments);
	expect(JSON.stringify(comments[0]?.body)).not.toContain("alert");
});

describe.runIf(readCorpus("wp-comment-kses-outcomes.json"))("recorded from a real WordPress", () => {
	test("comments", async () => {
		const recorded = readCorpus("wp-comment-kses-outcomes.json") as { rendered: string | null }[];
		expect(recorded.length).toBeGreaterThan(800);
		const comments = await shown(recorded.map(({ rendered }) => ({ rendered: rendered ?? "" })));
		expect(comments).toHaveLength(recorded.length);
		expectHarmless(comments);
	});

	test("names and addresses", async () => {
		const recorded = readCorpus("wp-comment-author-outcomes.json") as Record<string, string | null>[];
		expect(recorded.length).toBeGreaterThan(70);
		const parts = recorded.map((one) => ({ name: one.returned_name ?? "", url: one.returned_url ?? "" }));
		const comments = await shown([...parts, ...recorded.map((one) => ({ name: one.author_name ?? "" }))]);
		expectHarmless(comments);
		expect(comments.map(({ author }) => author.name)).toContain("'';!--\"=&{()}");
	});
});

function readCorpus(file: string): unknown {
	const folder = process.env.CORPORA ?? path.resolve(import.meta.dirname, "../../../../../shared/corpora");
	try {
		return JSON.parse(readFileSync(path.join(folder, "comments", file), "utf8"));
	} catch {
		return undefined;
	}
}
