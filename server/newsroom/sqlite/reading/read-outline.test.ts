// @vitest-environment node
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { PackedOutline } from "../../../../src/model/pack-outline.ts";
import { unpackOutline } from "../../../../src/model/pack-outline.ts";
import { apiUrls } from "../../../../src/urls.ts";
import { buildApp } from "../../../http/testing/build-app.ts";
import { temporaryFolder } from "../../testing/small-edition.ts";
import { openDatabase } from "../database/open-database.ts";
import { runComments } from "../editor/run-comments.ts";
import { openServed, TIDE } from "../testing/open-served.ts";

/** A served newsroom of one story, "Text of the tide.", and what an editor does to its comments meanwhile. */
async function open() {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	const dataFolder = path.join(folder, "data");
	const { newsroom } = await openServed(dataFolder);
	const app = buildApp({ newsroom });
	let etag = "";
	return {
		app,
		send: async (text: string) => {
			const outcome = await newsroom.reply(TIDE, { text, name: "Bea", email: "bea@letters.example" }, `key of ${text}`);
			return outcome.kind === "stored" ? outcome.comment.id : "";
		},
		editor: (...words: string[]) => runComments(words, dataFolder, 100),
		edit: (id: string, text: string) => {
			const database = openDatabase(dataFolder, { mustExist: true });
			database.prepare("UPDATE comment SET text = ? WHERE id = ?").run(text, Number(id));
			database.close();
		},
		/** The ids that a page learns of, and those that stand beside the paragraph; undefined where nothing has changed. */
		ask: async () => {
			const response = await app.request(apiUrls.outline(TIDE), { headers: { "if-none-match": etag } });
			etag = response.headers.get("etag") ?? "";
			if (response.status === 304) return undefined;
			const outline = unpackOutline((await response.json()) as PackedOutline);
			return [outline?.comments.map(({ id }) => id), outline?.quoted];
		},
	};
}

test("an outline that a page has is asked for again at no cost, and follows every change", async () => {
	const { send, ask, editor, edit } = await open();
	expect(await ask()).toEqual([[], []]);
	const first = await send("> Text of the tide.\n\nIs it?");
	const second = await send("Plain.");
	const both = [[first, second], [{ paragraph: 0, commentIds: [first] }]];
	expect(await ask()).toEqual(both);
	expect(await ask()).toBeUndefined();
	editor("hold", second);
	expect(await ask()).toEqual([[first], both[1]]);
	editor("approve", second);
	edit(second, "It says “the text of the tide” there.");
	expect(await ask()).toEqual(both);
	edit(second, "> text of the TIDE —\n\nSo.");
	expect(await ask()).toEqual([[first, second], [{ paragraph: 0, commentIds: [first, second] }]]);
	edit(first, "Never mind.");
	expect(await ask()).toEqual([[first, second], [{ paragraph: 0, commentIds: [second] }]]);
	editor("delete", first);
	expect(await ask()).toEqual([[second], [{ paragraph: 0, commentIds: [second] }]]);
});

test("a report changes nothing that readers have", async () => {
	const { app, send, ask } = await open();
	const id = await send("Plain.");
	await ask();
	const report = await app.request(apiUrls.reports(TIDE), {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ id, reason: "spam" }),
	});
	expect(report.status).toBe(200);
	expect(await ask()).toBeUndefined();
});
