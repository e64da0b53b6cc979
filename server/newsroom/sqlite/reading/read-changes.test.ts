// @vitest-environment node
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { emptyEdition, storyFile, temporaryFolder, writeEdition } from "../../testing/small-edition.ts";
import { runComments } from "../editor/run-comments.ts";
import { openEmbeddedNewsroom } from "../open-embedded-newsroom.ts";

const TIDE = "/2026/04/01/tide/";
const WEIR = "/2026/04/02/weir/";

test("a reply and an editor's hand change their own story's number, an edition's file changes the paper", async () => {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	const [dataFolder, editionFolder] = [path.join(folder, "data"), path.join(folder, "edition")];
	const tide = "stories/science/tide.md";
	writeEdition(editionFolder, {
		...emptyEdition(),
		[tide]: storyFile("Tide", "2026-04-01T08:00:00Z", "Text."),
		"stories/science/weir.md": storyFile("Weir", "2026-04-02T08:00:00Z", "Text."),
	});
	const newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder, moderation: "open" });
	onTestFinished(() => newsroom.close());
	const numbers = () => {
		const { paper, discussions } = newsroom.changes ?? { paper: () => "none", discussions: () => Number.NaN };
		return { paper: paper(), both: discussions([TIDE, WEIR]), tide: discussions([TIDE]), weir: discussions([WEIR]) };
	};

	const first = numbers();
	const text = "The first.";
	const outcome = await newsroom.reply(TIDE, { text, name: "Bea", email: "bea@letters.example" }, "key of the first");
	expect(numbers()).toEqual({ ...first, both: first.both + 1, tide: first.tide + 1 });

	if (outcome.kind !== "stored") throw new Error("The reply was not stored.");
	expect(runComments(["hold", outcome.comment.id], dataFolder, 80).code).toBe(0);
	const held = numbers();
	expect(held).toMatchObject({ paper: first.paper, weir: first.weir });
	expect(held.tide).toBeGreaterThan(first.tide + 1);

	writeEdition(editionFolder, { [tide]: storyFile("Tides", "2026-04-01T08:00:00Z", "Text.") });
	await newsroom.reload();
	expect(numbers()).toEqual({ ...held, paper: expect.not.stringContaining(held.paper) });
});
