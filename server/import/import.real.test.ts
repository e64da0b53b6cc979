// @vitest-environment node
import { cpSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWordPress, type WordPressSite } from "../../e2e/wordpress/start-wordpress.ts";
import { findPhp, PHP_MISSING } from "../../scripts/ensure-php.ts";
import { describeNewsroom } from "../newsroom/contract.ts";
import { openDatabase } from "../newsroom/sqlite/database/open-database.ts";
import { openEmbeddedNewsroom } from "../newsroom/sqlite/open-embedded-newsroom.ts";
import { temporaryFolder } from "../newsroom/testing/small-edition.ts";
import { runImport } from "./run-import.ts";

const isPossible = findPhp() !== undefined;
if (!isPossible) console.info(`No WordPress was imported. ${PHP_MISSING}`);

/** Runs `npm run import` with these words; gives what it said. */
async function importWith(words: string[], folder: string, signal = new AbortController().signal) {
	let said = "";
	const write = (text: string) => {
		said += text;
	};
	const code = await runImport({
		words: [...words, "--data", folder],
		dataDir: undefined,
		folders: { project: folder, current: folder },
		output: { isTerminal: false, columns: 100, write },
		signal,
	});
	return { code, said };
}

describe.skipIf(!isPossible)("a WordPress that is imported", () => {
	const { folder, remove } = temporaryFolder();
	const overRest = path.join(folder, "rest");
	const fromExport = path.join(folder, "export");
	let site: WordPressSite;
	let said = "";

	beforeAll(async () => {
		site = await startWordPress({ seed: "contract" });
		const { code, said: words } = await importWith([site.url], overRest);
		expect(code, words).toBe(0);
		said = words;
		const file = path.join(folder, "export.xml");
		writeFileSync(file, await site.runPhp("require_once ABSPATH . 'wp-admin/includes/export.php'; export_wp();"));
		expect(await importWith([file], fromExport)).toMatchObject({ code: 0 });
	});
	afterAll(async () => {
		await site.stop();
		remove();
	});

	test("has as much here as there", async () => {
		const count = (what: string) => site.runPhp(`echo ${what};`).then(Number);
		const posts = await count("wp_count_posts()->publish");
		const pages = await count("wp_count_posts( 'page' )->publish");
		const comments = await count(
			"get_comments( array( 'count' => true, 'status' => 'approve', 'type' => 'comment' ) )",
		);
		expect(said).toMatch(
			new RegExp(`stories +${posts} taken\\n +pages +${pages} taken\\n +comments +${comments} taken\\n +files +[1-9]`),
		);
		expect(said).not.toContain("Not taken");
	});

	test("is compared, not copied, the second time, and then only what has changed is taken", async () => {
		const copy = path.join(folder, "again");
		cpSync(overRest, copy, { recursive: true });
		expect((await importWith([site.url], copy)).said).toMatch(
			/stories +0 taken, \d+ as before\n[\s\S]*files +0 taken, \d+ as before/,
		);
		site.snapshot("before");
		await site.runPhp(
			"$post = get_page_by_path( 'plain-3', OBJECT, 'post' ); wp_update_post( array( 'ID' => $post->ID, 'post_title' => 'Mended' ) );" +
				"wp_delete_post( get_page_by_path( 'plain-4', OBJECT, 'post' )->ID, true );",
		);
		const changed = await importWith([site.url, "--prune"], copy);
		site.restore("before");
		expect(changed.said).toMatch(/stories +0 taken, 1 updated/);
		expect(changed.said).toContain("taken out here: 1 story\n    /2026/03/04/plain-4/");
	});

	test("that can't be read changes nothing, and says so", async () => {
		await site.fail("down");
		const outcome = await importWith([site.url], path.join(folder, "nothing"));
		await site.fail(undefined);
		expect(outcome.code).toBe(1);
		expect(outcome.said).toContain(`${site.url} can't be read`);
	});

	describeImported("over its API", overRest);
	describeImported("from its export", fromExport);
});

function describeImported(name: string, imported: string): void {
	describeNewsroom(`imported newsroom, ${name}`, async ({ isHolding }) => {
		const { folder: dataFolder, remove } = temporaryFolder();
		cpSync(imported, dataFolder, { recursive: true });
		const editionFolder = path.join(dataFolder, "no-edition");
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
}
