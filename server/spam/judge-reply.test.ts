// @vitest-environment node
import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { ReplyInput } from "../../src/model/reply.ts";
import { temporaryFolder } from "../newsroom/testing/small-edition.ts";
import { createAskAkismet } from "./akismet.ts";
import { createBlockedWords } from "./blocked-words.ts";
import { createJudgeReply } from "./judge-reply.ts";

const input: ReplyInput = { text: "A calm word.", name: "Ada", email: "ada@reader.example" };
const sender = { ipAddress: "203.0.113.7" };
const plain = { hasBlockedWord: () => false };

describe("a reply is doubted", () => {
	it("when it was written in no time, or comes in a flood, and not when nobody knows how long it took", async () => {
		const judge = createJudgeReply(plain);
		const doubts = [0, 2.9, 3, undefined].map((seconds) =>
			judge("/a/", { ...input, ...(seconds !== undefined && { seconds }) }, sender),
		);
		expect(await Promise.all(doubts)).toEqual(["held", "held", undefined, undefined]);
		expect(await judge("/a/", input, { ...sender, isFlood: true })).toBe("held");
	});

	it("for a word of the owner's list, and Akismet need not be asked", async () => {
		const askAkismet = vi.fn(async () => "fine" as const);
		const judge = createJudgeReply({ hasBlockedWord: ({ text }) => text.includes("calm"), askAkismet });
		expect(await judge("/a/", input, sender)).toBe("held");
		expect(askAkismet).not.toHaveBeenCalled();
	});

	it.each([
		["spam", "spam"],
		["doubtful", "held"],
		["fine", undefined],
		["unknown", undefined],
	] as const)("by Akismet's %s: %s", async (verdict, doubt) => {
		const judge = createJudgeReply({ ...plain, askAkismet: async () => verdict });
		expect(await judge("/a/", input, sender)).toBe(doubt);
	});

	it("without telling Akismet of what is not taken, or has given itself away", async () => {
		const askAkismet = vi.fn(async () => "fine" as const);
		const judge = createJudgeReply({ ...plain, askAkismet });
		await judge("/a/", { ...input, email: "none" }, sender);
		await judge("/a/", { ...input, nickname: "machine" }, sender);
		expect(askAkismet).not.toHaveBeenCalled();
	});
});

describe("the list of words", () => {
	function listOf(...lines: string[]) {
		const { folder, remove } = temporaryFolder();
		onTestFinished(remove);
		const file = join(folder, "blocked-words.txt");
		writeFileSync(file, lines.join("\n"));
		const hasBlockedWord = createBlockedWords(file, { isNamed: false });
		return { file, has: (text: string) => hasBlockedWord({ ...input, text }) };
	}

	it("holds whole words and phrases, however they are dressed, and nothing within other words", () => {
		const { has } = listOf("# a remark", "", "press", "cheap watches", "casino.example # ours", "Ωmega", "c++");
		for (const text of [
			"Press now",
			"CHEAP   watches!",
			"https://casino.example/x",
			"ｐｒｅｓｓ",
			"pr\u200bess",
			"ωMEGA",
			"c++",
		])
			expect(has(text), text).toBe(true);
		for (const text of ["WordPress", "cheap old watches", "casinoXexample", "remark", "ours", "c"])
			expect(has(text), text).toBe(false);
	});

	it("is read again when it changes, and may go", () => {
		const { file, has } = listOf("press");
		expect(has("press")).toBe(true);
		writeFileSync(file, "other");
		utimesSync(file, 1, 1);
		expect([has("press"), has("other")]).toEqual([false, true]);
		rmSync(file);
		expect(has("other")).toBe(false);
	});

	it("must be there when it was named", () => {
		expect(() => createBlockedWords("/nowhere/words.txt", { isNamed: true })).toThrow(
			/^BLOCKED_WORDS_FILE is "\/nowhere\/words.txt", which can't be read/,
		);
		expect(createBlockedWords("/nowhere/words.txt", { isNamed: false })(input)).toBe(false);
	});
});

describe("Akismet", () => {
	function ask(answer: () => Promise<Response>, ipAddress: string | undefined = "203.0.113.7") {
		const fetch = vi.fn((_address: unknown, _init?: RequestInit) => answer());
		const log = vi.fn();
		const askAkismet = createAskAkismet({ key: "abc123", publicUrl: "https://paper.example", log, fetch });
		return { fetch, log, verdict: askAkismet({ input, path: "/2026/a/", ipAddress }) };
	}

	it("is told the comment, who wrote it from where, and the story, and nothing else", async () => {
		const { fetch, verdict } = ask(async () => new Response("false"));
		expect(await verdict).toBe("fine");
		const [address, init] = fetch.mock.calls[0] ?? [];
		expect(address).toBe("https://rest.akismet.com/1.1/comment-check");
		expect(Object.fromEntries(init?.body as URLSearchParams)).toEqual({
			api_key: "abc123",
			blog: "https://paper.example",
			user_ip: "203.0.113.7",
			permalink: "https://paper.example/2026/a/",
			comment_type: "comment",
			comment_author: "Ada",
			comment_author_email: "ada@reader.example",
			comment_author_url: "",
			comment_content: "A calm word.",
		});
		expect(init).toMatchObject({ method: "POST", redirect: "error", signal: expect.any(AbortSignal) });
	});

	it("may be sure or in doubt", async () => {
		expect(await ask(async () => new Response("true")).verdict).toBe("doubtful");
		const discard = { headers: { "x-akismet-pro-tip": "discard" } };
		expect(await ask(async () => new Response("true", discard)).verdict).toBe("spam");
	});

	it.each([
		["a wrong key", async () => new Response("invalid")],
		["an error", async () => new Response("false", { status: 500 })],
		["a page", async () => new Response("<html>true</html>")],
		["no connection", () => Promise.reject(new Error("connection refused"))],
	])("changes nothing when it answers with %s, and the log is told without the key", async (_what, answer) => {
		const { log, verdict } = ask(answer);
		expect(await verdict).toBe("unknown");
		expect(log).toHaveBeenCalledTimes(1);
		expect(log.mock.calls[0]?.[0]).not.toContain("abc123");
	});

	it("is not asked about who has no address", async () => {
		const fetch = vi.fn();
		const options = { key: "a", publicUrl: "https://paper.example", log: () => undefined, fetch };
		expect(await createAskAkismet(options)({ input, path: "/" })).toBe("unknown");
		expect(fetch).not.toHaveBeenCalled();
	});
});
