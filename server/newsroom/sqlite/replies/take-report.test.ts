// @vitest-environment node
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../testing/small-edition.ts";
import { databaseIn, openServed, TIDE } from "../testing/open-served.ts";

async function open() {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	const dataFolder = path.join(folder, "data");
	const { newsroom } = await openServed(dataFolder);
	onTestFinished(() => newsroom.close());
	const bea = { text: "Well said.", name: "Bea", email: "bea@letters.example" };
	const outcome = await newsroom.reply(TIDE, bea, "key-of-the-reply");
	const id = outcome.kind === "stored" ? outcome.comment.id : "";
	const reports = () => {
		const database = new DatabaseSync(databaseIn(dataFolder));
		try {
			return database.prepare("SELECT * FROM comment_report").all();
		} finally {
			database.close();
		}
	};
	return { newsroom, id, reports };
}

test("nothing of who reports is kept", async () => {
	const { newsroom, id, reports } = await open();
	await newsroom.reportComment(TIDE, id, { reason: "off-topic", note: " \u0007So it is. " }, "key-of-the-report");
	expect(reports()).toEqual([
		{
			key: "key-of-the-report",
			comment_id: Number(id),
			reason: "off-topic",
			note: "So it is.",
			received: expect.stringMatching(/^\d{4}-/),
		},
	]);
});

test("a comment has a hundred reports at most, and who reports it after that is heard all the same", async () => {
	const { newsroom, id, reports } = await open();
	const sent = Array.from({ length: 120 }, (_, at) =>
		newsroom.reportComment(TIDE, id, { reason: "spam" }, `key-of-number-${at}`),
	);
	for (const outcome of await Promise.all(sent)) expect(outcome).toEqual({ kind: "taken" });
	expect(reports()).toHaveLength(100);
});
