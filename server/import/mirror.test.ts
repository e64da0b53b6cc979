// @vitest-environment node
import path from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "../newsroom/sqlite/database/open-database.ts";
import { temporaryFolder } from "../newsroom/testing/small-edition.ts";
import { buildSections } from "../newsroom/wordpress/reading/sections.ts";
import { buildPost } from "../newsroom/wordpress/testing/build-post.ts";
import { mirror } from "./mirror.ts";
import type { MirrorSource, WpComment } from "./mirror-source.ts";

const PER_BATCH = 2;
const home = new URL("https://paper.example/");
let folder: string;
let database: DatabaseSync;
let clean: () => void;
let asked: string[];

beforeEach(() => {
	const temporary = temporaryFolder();
	folder = temporary.folder;
	database = openDatabase(folder);
	asked = [];
	clean = () => {
		database.close();
		temporary.remove();
	};
});
afterEach(() => clean());

function comment(id: number, post: number, parent = 0): WpComment {
	const content = { rendered: `<p>Comment ${id}</p>` };
	const who = { author: 0, author_name: "Bea", author_url: "", status: "approved", type: "comment" };
	return { id, post, parent, ...who, date_gmt: "2026-04-01T08:00:00", content, link: "" };
}

/** A site with these posts, two in a batch; `onItem` is told before each batch. */
function source(
	ids: number[],
	comments: WpComment[] = [],
	onBatch: (kind: string, at: number) => void = () => undefined,
) {
	async function* batches<Item>(kind: string, items: Item[], from: number) {
		asked.push(`${kind} from ${from}`);
		for (let at = from; at < items.length; at += PER_BATCH) {
			onBatch(kind, at);
			yield { items: items.slice(at, at + PER_BATCH), total: items.length, before: at, unreadable: 0, next: at };
		}
	}
	const sections = buildSections([]);
	const facts = { sections, users: new Map(), tags: new Map(), media: new Map() };
	const made: MirrorSource = {
		name: () => home.href,
		home: () => home,
		paper: async () => {
			const words = { name: "The Paper", tagline: "", language: "en", timeZone: "UTC" };
			return { ...words, sections, users: new Map(), homes: [home] };
		},
		posts: async function* (kind, from) {
			const posts = kind === "post" ? ids.map((id) => buildPost({ id, name: `Story ${id}` })) : [];
			for await (const batch of batches(kind, posts, from)) yield { ...batch, facts };
		},
		comments: (from) => batches("comment", comments, from),
		leftovers: () => [],
		close: async () => undefined,
	};
	return made;
}

const run = (from: MirrorSource, signal = new AbortController().signal) =>
	mirror({
		database,
		source: from,
		filesFolder: path.join(folder, "media"),
		fetchFile: async () => ({ kind: "problem", problem: "not found" }),
		trustedHosts: new Set(),
		prune: false,
		progress: { show: () => undefined, say: () => undefined, end: () => undefined },
		signal,
	});

test("goes on where it was stopped, and takes nothing for gone that was seen before that", async () => {
	const stop = new AbortController();
	const ids = [1, 2, 3, 4, 5];
	const stopping = source(ids, [], (_, at) => at === 4 && stop.abort(new Error("stopped")));
	await expect(run(stopping, stop.signal)).rejects.toThrow("stopped");
	expect(database.prepare("SELECT count(*) AS count FROM story").get()).toEqual({ count: 4 });
	asked = [];
	const tally = await run(source(ids));
	expect(asked).toEqual(["post from 2", "page from 0", "comment from 0"]);
	expect(tally.counts.story).toEqual({ taken: 1, updated: 0, unchanged: 2 });
	expect(tally.gone.stories).toEqual([]);
	asked = [];
	expect((await run(source(ids.slice(1)))).gone.stories).toEqual(["/2026/04/01/post-1/"]);
	expect(asked[0], "a whole new import after one that has ended").toBe("post from 0");
});

test("posts that are all there are not asked for again when comments were interrupted", async () => {
	const comments = [1, 2, 3].map((id) => comment(id, 1));
	const failing = source([1], comments, (kind, at) => {
		if (kind === "comment" && at > 0) throw new Error("the site went away");
	});
	await expect(run(failing)).rejects.toThrow("the site went away");
	asked = [];
	expect((await run(source([1], comments))).counts.comment).toEqual({ taken: 1, updated: 0, unchanged: 2 });
	expect(asked).toEqual(["comment from 0"]);
});

test("another source begins at its beginning", async () => {
	const stop = new AbortController();
	const stopping = source([1, 2, 3], [], (_, at) => at > 0 && stop.abort());
	await expect(run(stopping, stop.signal)).rejects.toThrow();
	asked = [];
	await run({ ...source([1, 2, 3]), name: () => "export.xml" });
	expect(asked[0]).toBe("post from 0");
});

test("replies come to what they answer, also when that comes after them; circles stay apart", async () => {
	const comments = [
		comment(1, 1, 4),
		comment(2, 1, 1),
		comment(3, 1, 3),
		comment(4, 1),
		comment(5, 1, 6),
		comment(6, 1, 5),
	];
	await run(source([1, 2], [...comments, comment(7, 2, 1), comment(8, 9)]));
	const rows = database
		.prepare(
			`SELECT own.source_id AS id, parent.source_id AS parent FROM imported_comment AS own
			JOIN comment ON comment.id = own.comment_id LEFT JOIN imported_comment AS parent ON parent.comment_id = parent_id
			ORDER BY own.source_id`,
		)
		.all()
		.map(({ id, parent }) => [id, parent]);
	expect(rows).toEqual([
		[1, 4],
		[2, 1],
		[3, null],
		[4, null],
		[5, null],
		[6, 5],
		[7, null],
	]);
});
