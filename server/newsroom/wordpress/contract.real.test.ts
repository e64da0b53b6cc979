// @vitest-environment node
import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { startWordPress, type WordPressOptions, type WordPressSite } from "../../../e2e/wordpress/start-wordpress.ts";
import { findPhp, PHP_MISSING } from "../../../scripts/ensure-php.ts";
import { describeNewsroom } from "../contract.ts";
import { temporaryFolder } from "../testing/small-edition.ts";
import { openWordPressNewsroom } from "./open-wordpress-newsroom.ts";

const PLUGIN = path.resolve(import.meta.dirname, "../../../deploy/wordpress/broadsheet.php");
const SECRET = "shared by both in this test alone";

const isPossible = findPhp() !== undefined;
if (!isPossible) console.info(`The WordPress newsroom was not held to the contract. ${PHP_MISSING}`);

describe.skipIf(!isPossible)("WordPress 6.5 as it comes", () => {
	describeWordPress({ version: "6.5" });
});

describe.skipIf(!isPossible || !existsSync(PLUGIN))("WordPress 6.7 with the plugin file", () => {
	describeWordPress({ version: "6.7", muPlugins: [PLUGIN], constants: { BROADSHEET_SECRET: SECRET } }, SECRET);
});

function describeWordPress(options: WordPressOptions, secret?: string): void {
	let site: WordPressSite;
	let answeredComment: string;

	beforeAll(async () => {
		// The suite sends faster than any reader, who would be asked to wait 15 seconds between two replies.
		site = await startWordPress({ ...options, seed: "contract", hasFloodCheck: false });
		answeredComment = await site.runPhp("echo get_comments( array( 'search' => 'Thought 0', 'fields' => 'ids' ) )[0];");
		await site.runPhp("update_option( 'comment_moderation', 1 );");
		site.snapshot("holding");
	});
	afterAll(() => site.stop());

	describeNewsroom("WordPress newsroom", async ({ isHolding }) => {
		site.restore(isHolding ? "holding" : "start");
		const { folder, remove } = temporaryFolder();
		// A clock that stands: what is kept gets old only when the test says so.
		let clock = Date.now();
		const newsroom = openWordPressNewsroom({
			home: new URL(site.url),
			dataFolder: folder,
			log: () => undefined,
			now: () => clock,
			...(secret !== undefined && { secret }),
		});
		const story = "/2026/04/01/a-tide/";
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
			answeredComment,
			edit: async () => {
				await site.runPhp(`wp_spam_comment( ${answeredComment} );`);
				// The plugin file sends word of it; without one the newsroom asks again after a while.
				if (secret === undefined) clock += 60_000;
				else newsroom.refresh?.(undefined);
			},
			close: async () => {
				await newsroom.close();
				remove();
			},
		};
	});
}
