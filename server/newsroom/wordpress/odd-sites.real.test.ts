// @vitest-environment node
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startWordPress, type WordPressOptions, type WordPressSite } from "../../../e2e/wordpress/start-wordpress.ts";
import { findPhp, PHP_MISSING } from "../../../scripts/ensure-php.ts";
import type { Newsroom } from "../newsroom.ts";
import { temporaryFolder } from "../testing/small-edition.ts";
import { openWordPressNewsroom } from "./open-wordpress-newsroom.ts";

const isPossible = findPhp() !== undefined;
if (!isPossible) console.info(`Odd and failing WordPress sites were not tried. ${PHP_MISSING}`);

const MINUTE = 60_000;

function open(site: WordPressSite, given?: { folder: string; at: number }) {
	const { folder, remove } = given ? { folder: given.folder, remove: () => undefined } : temporaryFolder();
	let clock = given?.at ?? Date.now();
	const log: string[] = [];
	const newsroom = openWordPressNewsroom({
		home: new URL(site.url),
		dataFolder: folder,
		log: (line) => log.push(line),
		now: () => clock,
		// A slow machine is no reason to give what is kept.
		timeoutMs: { patience: 20_000 },
	});
	onTestFinished(async () => {
		await newsroom.close();
		remove();
	});
	return { newsroom, folder, log, pass: (milliseconds: number) => (clock += milliseconds) };
}

async function storyPaths(newsroom: Newsroom): Promise<string[]> {
	const addresses = await Array.fromAsync(newsroom.addresses());
	return addresses.filter(({ kind }) => kind === "story").map((address) => address.path);
}

describe.skipIf(!isPossible)("a whole newspaper", () => {
	let site: WordPressSite;
	beforeAll(async () => {
		site = await startWordPress({ seed: "whole" });
	});
	afterAll(() => site.stop());

	test("every story opens, and nothing is shown that the newsroom hides", async () => {
		const { newsroom, log } = open(site);
		const paths = await storyPaths(newsroom);
		expect(paths.length).toBeGreaterThan(290);
		const stories = await Promise.all(paths.map((one) => newsroom.story(one)));
		for (const story of stories) {
			expect(story.headline, story.path).not.toBe("");
			if (!story.isLocked)
				expect(story.body.length + Number(Boolean(story.leadPicture)), story.path).toBeGreaterThan(0);
		}
		const said = JSON.stringify(stories);
		for (const hidden of ["petrichor", "ultramarine", "tomorrowness"]) expect(said).not.toContain(hidden);
		expect(log).toEqual([]);
	});

	test("a front page costs few requests, a story from it fewer, and what is kept none", async () => {
		const { newsroom } = open(site);
		const asked = async (work: () => Promise<unknown>) => {
			site.requests();
			await work();
			return site.requests().filter((line) => !line.includes("/uploads/"));
		};
		const front = await asked(() => Promise.all([newsroom.masthead(), newsroom.list("/", 1)]));
		// Nine, and two more for the 260 comments of one of the stories.
		expect(front.length, front.join("\n")).toBeLessThanOrEqual(11);
		const story = (await newsroom.list("/", 1)).stories[3]?.path ?? "";
		const page = () =>
			Promise.all([newsroom.story(story), newsroom.discussion(story, 1), newsroom.similar(story), newsroom.masthead()]);
		const first = await asked(page);
		expect(
			first.filter((line) => line.includes("slug=")),
			first.join("\n"),
		).toEqual([]);
		expect(first.length, first.join("\n")).toBeLessThanOrEqual(6);
		expect(await asked(page)).toEqual([]);
	});

	test("a story that was renamed leads to where it is, in whatever way its old address is written", async () => {
		const { newsroom } = open(site);
		const paths = await storyPaths(newsroom);
		const renamed = paths.find((one) => one.endsWith("/a-better-name/")) ?? "";
		const old = renamed.replace("a-better-name", "renamed-story");
		await expect(newsroom.story(old)).rejects.toMatchObject({ kind: "moved", to: renamed });
		const id = (await newsroom.story(renamed)).id;
		expect(await newsroom.findPath?.(new URL(`/?p=${id}`, "https://paper.example"))).toBe(renamed);
		await expect(newsroom.story(`/p/${id}/`)).rejects.toMatchObject({ kind: "moved", to: renamed });
	});

	test("links between stories are paths of this paper, see-also boxes among them, and the boxes' mark-up is gone", async () => {
		const { newsroom } = open(site);
		const leftovers = (await storyPaths(newsroom)).find((one) => one.endsWith("/plugin-leftovers/")) ?? "";
		const { body } = await newsroom.story(leftovers);
		const seeAlso = body.filter((block) => block.kind === "see-also");
		expect(seeAlso.length).toBeGreaterThanOrEqual(3);
		expect(seeAlso[0]).toMatchObject({
			headline: "The quiet lock",
			path: expect.stringMatching(/\/the-quiet-lock-1\/$/),
		});
		expect(JSON.stringify(body)).not.toContain(new URL(site.url).host);
		for (const junk of ["Share this", "Like this", "Related Posts", "adsbygoogle", ".u0123"]) {
			expect(JSON.stringify(body)).not.toContain(junk);
		}
	});

	test("a locked story opens with its password alone", async () => {
		const { newsroom } = open(site);
		const locked = (await storyPaths(newsroom)).find((one) => one.endsWith("/password-story/")) ?? "";
		expect(await newsroom.story(locked)).toMatchObject({ isLocked: true, body: [], commentCount: 0 });
		expect(await newsroom.discussion(locked, 1)).toMatchObject({ isOpen: false, comments: [] });
		expect(await newsroom.unlock(locked, "swordfish")).toEqual({ kind: "wrong-password" });
		const opened = await newsroom.unlock(locked, "open sesame");
		expect(JSON.stringify(opened)).toContain("forty jars");
		expect(await newsroom.story(locked)).toMatchObject({ isLocked: true, body: [] });
	});

	test("search looks at words, not at mark-up", async () => {
		const { newsroom } = open(site);
		expect((await newsroom.search("wp:paragraph", 1)).total).toBe(0);
		expect((await newsroom.search("wp-block-image", 1)).total).toBe(0);
		const found = await newsroom.search("ferry", 1);
		expect(found.total).toBeGreaterThan(0);
		expect(found.results[0]?.headline.some((piece) => piece.isMatch)).toBe(true);
		expect((await newsroom.search("petrichor", 1)).total).toBe(0);
	});

	test("a long discussion is there whole", async () => {
		const { newsroom } = open(site);
		const lively = (await storyPaths(newsroom)).find((one) => one.endsWith("/lively-discussion/")) ?? "";
		const first = await newsroom.discussion(lively, 1);
		expect(first.count).toBe(260);
		const pages = await Promise.all(
			Array.from({ length: first.pages }, (_, at) => newsroom.discussion(lively, at + 1)),
		);
		expect(new Set(pages.flatMap(({ comments }) => comments.map(({ id }) => id))).size).toBe(260);
	});
});

describe.skipIf(!isPossible)("a site that fails", () => {
	let site: WordPressSite;
	const story = "/2026/04/01/a-tide/";
	beforeAll(async () => {
		site = await startWordPress({ seed: "contract" });
	});
	afterAll(() => site.stop());

	test.each(["down", "unreachable", "warnings", "html-200", "truncated", "login-redirect", "503-retry-after"] as const)(
		"%s: what was read stays, marked with its time, and the mark goes when the site is back",
		async (mode) => {
			onTestFinished(() => site.fail(undefined));
			const { newsroom, pass } = open(site);
			const before = await newsroom.story(story);
			expect(before).not.toHaveProperty("asOf");
			await newsroom.list("/", 1);
			await site.fail(mode);
			pass(20 * MINUTE);
			const kept = await newsroom.story(story);
			expect(kept).toEqual({ ...before, asOf: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
			expect((await newsroom.list("/", 1)).asOf).toMatch(/^\d{4}-/);
			await site.fail(undefined);
			pass(2 * MINUTE);
			expect(await newsroom.story(story)).toEqual(before);
		},
	);

	test.each(["down", "warnings", "html-200", "truncated", "login-redirect"] as const)(
		"%s: what was never read is a failure in words",
		async (mode) => {
			onTestFinished(() => site.fail(undefined));
			await site.fail(mode);
			const { newsroom } = open(site);
			await expect(newsroom.story(story)).rejects.toMatchObject({
				name: "Failure",
				message: expect.stringMatching(/\w+ .+\.$/),
			});
			await expect(newsroom.list("/", 1)).rejects.toMatchObject({ name: "Failure" });
		},
	);

	test("a story that was only on the front page opens after a restart, with the site out of reach", async () => {
		onTestFinished(() => site.fail(undefined));
		const first = open(site);
		const front = await first.newsroom.list("/", 1);
		await first.newsroom.masthead();
		await first.newsroom.close();
		await site.fail("unreachable");
		const { newsroom } = open(site, { folder: first.folder, at: Date.now() + 20 * 60 * MINUTE });
		const opened = await newsroom.story(front.stories[7]?.path ?? "");
		expect(opened.body.length).toBeGreaterThan(0);
		expect(opened.asOf).toMatch(/^\d{4}-/);
		expect((await newsroom.masthead()).name).not.toBe("");
	});

	test("a story that is edited, renamed and withdrawn goes the same way here, under each of its addresses", async () => {
		onTestFinished(() => site.restore());
		const { newsroom, pass } = open(site);
		const [old, renamed] = ["/2026/03/30/b-close/", "/2026/03/30/b-moved/"];
		const update = (fields: string) =>
			site.runPhp(`$post = get_posts( array( 'title' => 'A mill by the sea', 'post_status' => 'any' ) )[0];
				wp_update_post( array( 'ID' => $post->ID, ${fields} ) );`);
		/** What is there once everything that is kept was asked again, with the lists that have it read in between. */
		const eventually = (path: string) =>
			expect.poll(
				async () => {
					pass(MINUTE);
					await Promise.all([newsroom.list("/", 1), newsroom.list("/category/science/", 1), newsroom.similar(story)]);
					return newsroom.story(path).then(
						({ body }) => JSON.stringify(body),
						({ kind, to = "" }: { kind: string; to?: string }) => `${kind} ${to}`.trim(),
					);
				},
				{ timeout: 20_000 },
			);
		await eventually(old).toContain("A quiet place.");
		await update("'post_content' => 'Second wording.'");
		await eventually(old).toContain("Second wording.");
		await update("'post_name' => 'b-moved'");
		await eventually(old).toBe(`moved ${renamed}`);
		await eventually(renamed).toContain("Second wording.");
		await update("'post_status' => 'private'");
		await eventually(renamed).toBe("not-found");
		await eventually(old).toMatch(/^(?:not-found|moved .+)$/);
		expect(JSON.stringify(await newsroom.list("/", 1))).not.toContain("A mill by the sea");
	});

	test("a closed API says what to switch on", async () => {
		onTestFinished(() => site.fail(undefined));
		await site.fail("closed-api");
		const { newsroom } = open(site);
		await expect(newsroom.list("/", 1)).rejects.toMatchObject({
			kind: "refused",
			message: expect.stringMatching(/REST API/),
		});
	});

	test("a site that keeps its users to itself has stories without byline", async () => {
		onTestFinished(() => site.fail(undefined));
		await site.fail("locked-users");
		const { newsroom, log } = open(site);
		expect(await newsroom.story(story)).toMatchObject({ headline: "The tide and the mill", authors: [] });
		await expect(newsroom.list("/author/ada/", 1)).rejects.toMatchObject({ kind: "not-found" });
		expect(log.filter((line) => line.includes("authors"))).toHaveLength(1);
	});
});

describe.skipIf(!isPossible).each<[string, WordPressOptions, { story: string; section: string }]>([
	["plain permalinks", { permalinks: "" }, { story: String.raw`^/p/\d+/$`, section: "/category/science/" }],
	["a sub-folder", { prefix: "/news" }, { story: "^/2026/04/01/a-tide/$", section: "/category/science/" }],
	[
		"numbers in the path",
		{ permalinks: "/archives/%post_id%" },
		{ story: String.raw`^/archives/\d+/$`, section: "/category/science/" },
	],
	["names alone", { permalinks: "/%postname%/" }, { story: "^/a-tide/$", section: "/category/science/" }],
])("a site with %s", (_name, options, expected) => {
	let site: WordPressSite;
	beforeAll(async () => {
		site = await startWordPress({ ...options, seed: "contract" });
	});
	afterAll(() => site.stop());

	test("is read like any other", async () => {
		const { newsroom } = open(site);
		const { stories } = await newsroom.list("/", 1);
		const tide = stories.find(({ headline }) => headline === "The tide and the mill");
		expect(tide?.path).toMatch(new RegExp(expected.story));
		expect(tide?.section?.path).toBe(expected.section);
		const story = await newsroom.story(tide?.path ?? "");
		expect(story.body.length).toBeGreaterThan(0);
		const inner = story.body.find((block) => block.kind === "see-also");
		expect((await newsroom.story(inner?.path ?? "")).headline).toBe("A mill by the sea");
		expect((await newsroom.list(expected.section, 2)).stories.length).toBeGreaterThan(0);
		expect(await newsroom.findPath?.(new URL(`/?p=${story.id}`, site.url))).toBe(story.path);
		expect((await newsroom.discussion(story.path, 1)).count).toBeGreaterThan(50);
	});
});

/** Stories that others wrote to try what WordPress can; they stay where they are. */
const CORPORA = path.resolve(import.meta.dirname, "../../../../shared/corpora/wordpress");

describe.skipIf(!isPossible)("stories written by others", () => {
	test.each(["block-64-test-data.json", "wxr-comprehensive.json"])("%s: each opens", async (name) => {
		const file = path.join(CORPORA, name);
		const posts = readPosts(file);
		if (posts === undefined) return console.info(`${name} is not beside the checkout: not tried.`);
		const site = await startWordPress();
		onTestFinished(() => site.stop());
		await site.runPhp(`
			foreach ( json_decode( file_get_contents( '${file}' ), true ) as $post ) {
				if ( $post['status'] !== 'publish' || ! in_array( $post['type'], array( 'post', 'page' ), true ) ) continue;
				wp_insert_post( wp_slash( array( 'post_title' => $post['title'], 'post_name' => $post['slug'], 'post_type' => $post['type'],
					'post_content' => $post['content_raw'], 'post_excerpt' => $post['excerpt_raw'], 'post_status' => 'publish' ) ) );
			}`);
		const { newsroom } = open(site);
		const paths = await storyPaths(newsroom);
		expect(paths.length).toBeGreaterThanOrEqual(posts);
		for (const one of paths) expect((await newsroom.story(one)).headline, one).not.toBe("");
	});
});

function readPosts(file: string): number | undefined {
	try {
		const posts = JSON.parse(readFileSync(file, "utf8")) as { status: string; type: string }[];
		return posts.filter(({ status, type }) => status === "publish" && (type === "post" || type === "page")).length;
	} catch {
		return undefined;
	}
}
