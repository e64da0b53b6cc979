// @vitest-environment node
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/small-edition.ts";
import { openEmbeddedNewsroom } from "./open-embedded-newsroom.ts";

test("the bundled edition is read whole", async () => {
	const { folder, remove } = temporaryFolder();
	const editionFolder = path.resolve(import.meta.dirname, "../../../edition");
	const newsroom = await openEmbeddedNewsroom({ dataFolder: folder, editionFolder, moderation: "open" });
	try {
		const { total } = await newsroom.list("/", 1);
		expect(total).toBeGreaterThan(0);
		for await (const { kind, path: address } of newsroom.addresses()) {
			if (kind !== "story") continue;
			const story = await newsroom.story(address);
			expect(story.body.length, address).toBeGreaterThan(0);
		}
	} finally {
		await newsroom.close();
		remove();
	}
});
