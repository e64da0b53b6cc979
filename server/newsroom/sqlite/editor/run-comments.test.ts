// @vitest-environment node
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { emptyEdition, storyFile, temporaryFolder, writeEdition } from "../../testing/small-edition.ts";
import { type EmbeddedNewsroom, openEmbeddedNewsroom } from "../open-embedded-newsroom.ts";
import { runComments } from "./run-comments.ts";

const STORY = "/2026/04/01/tide/";
let newsroom: EmbeddedNewsroom;
let dataFolder: string;
let clean: () => void;

beforeEach(async () => {
	const { folder, remove } = temporaryFolder();
	clean = remove;
	dataFolder = path.join(folder, "data");
	const editionFolder = path.join(folder, "edition");
	writeEdition(editionFolder, {
		...emptyEdition(),
		"stories/science/tide.md": storyFile("Tide", "2026-04-01T08:00:00Z", "Text."),
	});
	newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder, moderation: "all" });
});

afterEach(async () => {
	await newsroom.close();
	clean();
});

let sent = 0;
async function send(text: string, parentId?: string, name = "Bea"): Promise<string> {
	sent += 1;
	const input = { text, name, email: "bea@letters.example", ...(parentId ? { parentId } : {}) };
	const outcome = await newsroom.reply(STORY, input, `key-${sent}`);
	if (outcome.kind !== "stored") throw new Error(JSON.stringify(outcome));
	return outcome.comment.id;
}

const run = (...words: string[]) => runComments(words, dataFolder, 100);
const shown = async () => (await newsroom.discussion(STORY, 1)).comments.map(({ id, parentId }) => [id, parentId]);

test("a held comment is listed, approved, and seen at once by the running newsroom", async () => {
	const id = await send("First!");
	expect(run("list", "--held").output).toMatch(
		/ID +STATUS +WHEN \(UTC\) +STORY +NAME +TEXT\n1 +held .* tide +Bea +First!/,
	);
	const before = newsroom.revision();
	expect(run("approve", id)).toEqual({ code: 0, output: `Approved: ${id}` });
	expect(await shown()).toEqual([[id, undefined]]);
	expect(newsroom.revision()).not.toBe(before);
	expect(run("list", "--held").output).toBe("No such comments.");
	run("hold", id);
	expect(await shown()).toEqual([]);
	run("spam", id);
	expect(run("list").output).toBe("No such comments.");
	expect(run("list", "--spam", "--story", "tide").output).toContain("First!");
});

test("replies to a deleted comment move to what it answered, or start threads", async () => {
	const root = await send("root");
	run("approve", root);
	const second = await send("middle", root);
	run("approve", second);
	const third = await send("leaf", second);
	run("approve", third);
	expect(run("delete", second).code).toBe(0);
	expect(await shown()).toEqual([
		[root, undefined],
		[third, root],
	]);
	run("delete", root);
	expect(await shown()).toEqual([[third, undefined]]);
});

test("a deleted reply does not come back when its sender tries again", async () => {
	const input = { text: "Once", name: "Bea", email: "bea@letters.example" };
	const first = await newsroom.reply(STORY, input, "one-key");
	run("delete", first.kind === "stored" ? first.comment.id : "");
	expect(await newsroom.reply(STORY, input, "one-key")).toEqual({ kind: "refused", reason: "duplicate" });
	expect(run("list", "--all").output).toBe("No such comments.");
});

test("all or none when an ID is wrong", async () => {
	const id = await send("Hello");
	expect(run("approve", id, "999")).toEqual({ code: 1, error: "There is no comment 999; nothing was changed." });
	expect(await shown()).toEqual([]);
	expect(run("show", "999").code).toBe(1);
});

test("what a reader typed does nothing to the terminal", async () => {
	const id = await send("a\u202eb\u200bc\nsecond line", undefined, "Bea\u200b\u2028");
	for (const output of [run("list").output ?? "", run("show", id).output ?? ""]) {
		expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
	}
	expect(run("show", id).output).toContain("Email     bea@letters.example");
	expect(run("show", id).output).toContain("\n  abc\n  second line");
});

test("wrong usage is exit code 2 and a sentence, help is 0", () => {
	expect(run("frob")).toMatchObject({ code: 2, error: expect.stringContaining('"frob" is not known') });
	expect(run()).toMatchObject({ code: 2 });
	expect(run("--help")).toMatchObject({ code: 0, output: expect.stringContaining("DATA_DIR") });
	expect(run("list", "--story", "nowhere")).toMatchObject({ code: 1, error: 'There is no story "nowhere".' });
});

test("without a database there is a sentence, and none is made", () => {
	const elsewhere = path.join(dataFolder, "elsewhere");
	expect(runComments(["list"], elsewhere, 80)).toMatchObject({
		code: 1,
		error: expect.stringContaining("start the server once"),
	});
});

test("a pinned comment stands at the head of the first page in every order, and in its place", async () => {
	const first = await send("first");
	const second = await send("second");
	run("approve", first, second);
	const answer = await send("answer", first);
	run("approve", answer);
	const before = newsroom.revision();
	expect(run("pin", answer, first)).toEqual({ code: 0, output: `Pinned: ${answer}, ${first}` });
	expect(newsroom.revision()).not.toBe(before);
	for (const order of ["oldest", "newest"] as const) {
		const { pinned, comments } = await newsroom.discussion(STORY, 1, order);
		expect(pinned?.map(({ id, parentId, isPinned }) => [id, parentId, isPinned])).toEqual([
			[answer, first, true],
			[first, undefined, true],
		]);
		expect(comments.map(({ id }) => id).toSorted()).toEqual([first, second, answer].toSorted());
		expect(comments.filter(({ isPinned }) => isPinned).map(({ id }) => id)).toEqual([first, answer]);
	}
	expect(run("list").output).toMatch(/ID +STATUS +MARK .*\n3 +approved +pinned .*\n2 +approved {2,}2/);
	expect(run("show", first).output).toContain("Pinned    yes");
	expect(run("unpin", first)).toEqual({ code: 0, output: `Unpinned: ${first}` });
	expect((await newsroom.discussion(STORY, 1)).pinned?.map(({ id }) => id)).toEqual([answer]);
	// What is out of sight is not at the head, and not there again when it is back in sight.
	run("hold", answer);
	run("approve", answer);
	expect((await newsroom.discussion(STORY, 1)).pinned).toBeUndefined();
});

test("pinned are three of a story at most, and what readers see", async () => {
	const ids = [await send("a"), await send("b"), await send("c"), await send("d")] as const;
	expect(run("pin", ids[0])).toMatchObject({ code: 1, error: expect.stringContaining("not approved") });
	run("approve", ...ids);
	expect(run("pin", ids[0], "99")).toMatchObject({ code: 1, error: expect.stringContaining("no comment 99") });
	expect(run("pin", ...ids.slice(0, 3)).code).toBe(0);
	expect(run("pin", ids[2], ids[3])).toMatchObject({ code: 1, error: expect.stringContaining("3 pinned comments") });
	expect((await newsroom.discussion(STORY, 1)).pinned).toHaveLength(3);
});

test("reports are a queue with what was said, and are done with by an answer", async () => {
	const ids = [await send("Buy a boat"), await send("You fool")] as const;
	run("approve", ...ids);
	const before = newsroom.revision();
	const report = (id: string, reason: "spam" | "abuse", note?: string) =>
		newsroom.reportComment(STORY, id, { reason, ...(note !== undefined && { note }) }, `report-${reason}-${note}`);
	expect(await report(ids[1], "abuse", "He means\u001b[2J me.\nReally")).toEqual({ kind: "taken" });
	expect(await report(ids[1], "spam")).toEqual({ kind: "taken" });
	expect(await report(ids[1], "spam")).toEqual({ kind: "taken" });
	expect(newsroom.revision()).toBe(before);
	expect(run("list", "--reported").output).toMatch(/^ID +STATUS +MARK .*\n2 +approved +2 reports .*You fool$/);
	expect(run("show", ids[1]).output).toMatch(
		/Reported by readers \(UTC\)\n {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}abuse: He means\[2J me\. Really\n.* {2}spam$/,
	);
	run("hold", ids[1]);
	expect(run("list", "--reported").output).toContain("held");
	run("approve", ids[1]);
	expect(run("list", "--reported").output).toBe("No such comments.");
	await report(ids[0], "spam", "Again");
	const unreported = `No reader has reported comment ${ids[1]}, or it was dealt with; nothing was changed.`;
	expect(run("dismiss", ...ids)).toEqual({ code: 1, error: unreported });
	expect(run("list", "--reported").output).toContain("1 report");
	expect(run("dismiss", ids[0])).toEqual({ code: 0, output: `Reports dismissed: ${ids[0]}` });
	expect(run("list", "--reported").output).toBe("No such comments.");
	await report(ids[0], "spam", "And again");
	expect(run("delete", ids[0]).code).toBe(0);
	expect(run("list", "--reported").output).toBe("No such comments.");
});
