// @vitest-environment node
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, expect, test } from "vitest";
import type { ReplyInput } from "../../../../src/model/reply.ts";
import { emptyEdition, storyFile, temporaryFolder, writeEdition } from "../../testing/small-edition.ts";
import { type EmbeddedNewsroom, openEmbeddedNewsroom } from "../open-embedded-newsroom.ts";
import type { Moderation } from "./moderation.ts";

const STORY = "/2026/04/01/tide/";
const NOW = new Date("2026-04-03T10:00:00.500Z");
const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
	for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function open(moderation: Moderation) {
	const { folder, remove } = temporaryFolder();
	const editionFolder = path.join(folder, "edition");
	const dataFolder = path.join(folder, "data");
	writeEdition(editionFolder, {
		...emptyEdition(),
		"stories/science/tide.md": storyFile("Tide", "2026-04-01T08:00:00Z", "Text."),
	});
	const told: string[] = [];
	const log = (line: string) => void told.push(line);
	const newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder, moderation, now: () => NOW, log });
	cleanups.push(remove, () => newsroom.close());
	const database = new DatabaseSync(path.join(dataFolder, "newsroom.db"));
	cleanups.push(() => database.close());
	return { newsroom, database, told };
}

let sent = 0;
async function send(newsroom: EmbeddedNewsroom, more: Partial<ReplyInput> = {}, story = STORY) {
	sent += 1;
	const input = { text: `Reply ${sent}`, name: "Bea", email: "bea@letters.example", ...more };
	const outcome = await newsroom.reply(story, input, `key-${sent}`);
	if (outcome.kind !== "stored") throw new Error(JSON.stringify(outcome));
	return outcome.comment;
}

test("under first, an address is held until one of its comments is approved, whatever its case", async () => {
	const { newsroom, database } = await open("first");
	expect((await send(newsroom)).status).toBe("held");
	database.exec("UPDATE comment SET status = 'approved'");
	expect((await send(newsroom, { email: "BEA@Letters.example" })).status).toBe("published");
	expect((await send(newsroom, { email: "other@letters.example" })).status).toBe("held");
	const links = "https://a.example https://b.example https://c.example";
	expect((await send(newsroom, { text: links })).status).toBe("held");
});

test("what fills the hidden field is told that it is held, and kept as spam", async () => {
	const { newsroom, database } = await open("open");
	expect((await send(newsroom, { nickname: "bot" })).status).toBe("held");
	expect(database.prepare("SELECT status FROM comment").all()).toEqual([{ status: "spam" }]);
	expect((await newsroom.discussion(STORY, 1)).count).toBe(0);
});

test("time is the newsroom's, and a role is never taken from a name", async () => {
	const { newsroom } = await open("open");
	expect(await send(newsroom, { name: "Ada Fenn" })).toEqual({
		id: "1",
		author: { name: "Ada Fenn" },
		published: "2026-04-03T10:00:00.500Z",
		body: [{ kind: "paragraph", content: [`Reply ${sent}`] }],
		status: "published",
	});
});

test("what is kept is clean text, and a name that only turns the page is missing", async () => {
	const { newsroom, database } = await open("open");
	await send(newsroom, { text: "\r\n\r\na\u0000\r\n\tb\u001b[31m \n\n", name: " Bea\u202e\n gpj.exe " });
	expect(database.prepare("SELECT text, name FROM comment").get()).toEqual({ text: "a\n\tb[31m", name: "Bea gpj.exe" });
	const input = { text: "x", name: "\u202e\u2066", email: "bea@letters.example" };
	expect(await newsroom.reply(STORY, input, "k")).toEqual({
		kind: "invalid",
		problems: [{ field: "name", kind: "missing" }],
	});
});

test("an answer attaches to what it answers, however deep", async () => {
	const { newsroom } = await open("open");
	let parentId: string | undefined;
	for (let depth = 0; depth < 9; depth += 1) {
		const comment = await send(newsroom, parentId === undefined ? {} : { parentId });
		expect(comment.parentId).toBe(parentId);
		parentId = comment.id;
	}
	expect((await newsroom.discussion(STORY, 1)).comments.at(-1)?.parentId).toBe("8");
});

test("a held comment can't be answered", async () => {
	const { newsroom } = await open("all");
	const { id } = await send(newsroom);
	const input = { text: "x", name: "Bea", email: "bea@letters.example", parentId: id };
	expect(await newsroom.reply(STORY, input, "k")).toEqual({ kind: "refused", reason: "parent-missing" });
});

test("an identical text is a duplicate for its address and story only", async () => {
	const { newsroom } = await open("open");
	await send(newsroom, { text: "Same" });
	await expect(send(newsroom, { text: "Same ", email: "Bea@letters.example" })).rejects.toThrow("duplicate");
	await send(newsroom, { text: "Same", email: "cy@letters.example" });
});

test("a reply to the address that a story had before is taken", async () => {
	const { newsroom } = await open("open");
	expect((await send(newsroom, {}, "/2025/01/01/tide/")).status).toBe("published");
	await expect(newsroom.story("/2025/01/01/tide/")).rejects.toMatchObject({ kind: "moved", to: STORY });
	await expect(newsroom.story("/tide")).rejects.toMatchObject({ kind: "moved", to: STORY });
});

test("a reply that can't be kept is said to be so, to the newsroom's owner too, and nothing is half kept", async () => {
	const { newsroom, database, told } = await open("open");
	database.exec("CREATE TRIGGER full BEFORE INSERT ON reply_answer BEGIN SELECT raise(ABORT, 'no room'); END");
	await expect(send(newsroom)).rejects.toMatchObject({ name: "Failure", kind: "server" });
	expect(told).toEqual(["The reply could not be kept: no room."]);
	expect(database.prepare("SELECT count(*) AS n FROM comment").get()).toEqual({ n: 0 });
});
