// @vitest-environment node
import path from "node:path";
import { describeNewsroom } from "../contract.ts";
import { contractEdition } from "../testing/contract-edition.ts";
import { temporaryFolder, writeEdition } from "../testing/small-edition.ts";
import { openDatabase } from "./database/open-database.ts";
import { openEmbeddedNewsroom } from "./open-embedded-newsroom.ts";

describeNewsroom("embedded newsroom", async ({ isHolding }) => {
	const { folder, remove } = temporaryFolder();
	const editionFolder = path.join(folder, "edition");
	const dataFolder = path.join(folder, "data");
	writeEdition(editionFolder, contractEdition());
	const newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder, moderation: isHolding ? "all" : "open" });
	const story = "/2026/04/01/a-tide/";
	const answered = (await newsroom.discussion(story, 1)).comments.find((comment) => comment.parentId)?.parentId ?? "";
	return {
		newsroom,
		section: "/category/science/",
		tag: "/tag/plain/",
		author: "/author/ada/",
		story,
		closeStory: "/2026/03/30/b-close/",
		lonelyStory: "/2026/03/29/c-lonely/",
		rareWord: "zephyrine",
		headlineWords: "tide mill",
		commonWord: "thought",
		answeredComment: answered,
		edit: async () => {
			const database = openDatabase(dataFolder, { mustExist: true });
			database.prepare("UPDATE comment SET status = 'spam' WHERE id = ?").run(answered);
			database.close();
		},
		close: async () => {
			await newsroom.close();
			remove();
		},
	};
});
