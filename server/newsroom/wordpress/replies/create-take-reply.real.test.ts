import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { startWordPress, type WordPressSite } from "../../../../e2e/wordpress/start-wordpress.ts";
import { findPhp, PHP_MISSING } from "../../../../scripts/ensure-php.ts";
import type { ReplyInput } from "../../../../src/model/reply.ts";
import { createWpClient } from "../client/create-wp-client.ts";
import type { WpClient } from "../client/wp-client.ts";
import { type WpPost, wpPost } from "../client/wp-types.ts";
import { createDiscussionReader, type DiscussionReader } from "../discussion/read-discussion.ts";
import { createTakeReply, type TakeReply } from "./create-take-reply.ts";

/*
 * Replies as a WordPress without the plugin takes them. Guests are not heard over REST and the site's own form is the
 * way, until an option says otherwise.
 */
const SWITCHES = `<?php
add_filter( 'rest_allow_anonymous_comments', fn() => (bool) get_option( 'test_guests_over_rest' ) );
// A box for people under another name and a trap under the usual one, as Antispam Bee has them.
add_filter( 'comment_form_field_comment', fn( $field ) => get_option( 'test_trap' )
	? '<textarea id="a2b4" name="a2b4" required></textarea><textarea id="comment" name="comment" aria-hidden="true"></textarea>'
	: $field );
add_action( 'init', function () {
	if ( get_option( 'test_trap' ) && isset( $_POST['comment_post_ID'] ) ) {
		define( 'TEST_IS_TRAPPED', '' !== ( $_POST['comment'] ?? '' ) || ! isset( $_POST['a2b4'] ) );
		$_POST['comment'] = $_POST['a2b4'] ?? $_POST['comment'];
	}
} );
add_filter( 'pre_comment_approved', fn( $status ) => defined( 'TEST_IS_TRAPPED' ) && TEST_IS_TRAPPED ? 'spam' : $status );
`;

const isPossible = findPhp() !== undefined;
if (!isPossible) console.info(`Not tested: ${PHP_MISSING}`);
const onWordPress = test.skipIf(!isPossible);
const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-replies-"));
let site: WordPressSite;
let client: WpClient;
let discussion: DiscussionReader;
let takeReply: TakeReply;
let key = 0;

beforeAll(async () => {
	if (!isPossible) return;
	const switches = path.join(folder, "switches.php");
	writeFileSync(switches, SWITCHES);
	site = await startWordPress({ seed: "contract", muPlugins: [switches] });
});

beforeEach(() => {
	if (!isPossible) return;
	site.restore();
	client = createWpClient({
		home: new URL(site.url),
		dataFolder: mkdtempSync(path.join(folder, "data-")),
		log: () => {},
	});
	const parts = { client, paths: { pathOf: () => undefined }, now: Date.now };
	discussion = createDiscussionReader({
		...parts,
		storyBody: async () => [],
		isWriter: async () => false,
		log: () => {},
	});
	takeReply = createTakeReply({ ...parts, discussion });
});

afterEach(() => client?.close());

afterAll(async () => {
	if (isPossible) await site.stop();
	rmSync(folder, { recursive: true });
});

const set = (options: Record<string, string | number>) =>
	site.runPhp(
		Object.entries(options)
			.map(([name, value]) => `update_option( '${name}', ${JSON.stringify(value)} );`)
			.join(""),
	);

async function tide(): Promise<WpPost> {
	const { data } = await client.readList("/wp/v2/posts", { slug: "a-tide" }, wpPost, { freshFor: 0 });
	const [post] = data;
	if (!post) throw new Error("The story is not there.");
	return post;
}

async function send(more: Partial<ReplyInput> = {}, post?: WpPost) {
	key += 1;
	const input = { text: "Well said.", name: "Bea", email: "bea@letters.example", ...more };
	return takeReply(post ?? (await tide()), input, `key-${key}`);
}

const TEXT = '1 < 2 && 3 > 2, "C:\\new" &lt; &amp;\nSee https://example.org/a?b=1&c=2.';
const SHOWN = [
	{
		kind: "paragraph",
		content: [
			"1 < 2 && 3 > 2, “C:\\new” &lt; &amp;",
			{ kind: "line-break" },
			"See ",
			{
				kind: "link",
				href: "https://example.org/a?b=1&c=2",
				content: ["https://example.org/a?b=1&c=2"],
			},
			".",
		],
	},
];

for (const guests of [0, 1]) {
	const way = guests === 1 ? "over REST" : "by the form";

	onWordPress(`${way}: what is typed is what is shown, then and later, under what it answers`, async () => {
		await set({ test_guests_over_rest: guests });
		const post = await tide();
		const parent = (await discussion.read(post, 1)).comments[0];
		site.requests();
		const outcome = await send({
			text: TEXT,
			name: "B <3 & O'Neil",
			website: "bea.example/?a=1&b=2",
			parentId: parent?.id,
		});
		expect(outcome).toMatchObject({
			kind: "stored",
			comment: {
				parentId: parent?.id,
				author: { name: "B <3 & O'Neil", url: "https://bea.example/?a=1&b=2" },
				body: SHOWN,
				status: "published",
			},
		});
		expect(site.requests().some((request) => request.includes("wp-comments-post.php"))).toBe(guests === 0);
		const pages = await Promise.all([1, 2].map((page) => discussion.read(post, page)));
		if (outcome.kind !== "stored") throw new Error("Not stored.");
		const found = pages.flatMap(({ comments }) => comments).find(({ id }) => id === outcome.comment.id);
		expect(found).toEqual(outcome.comment);
		expect((await discussion.count([post])).get(post.id)).toBe(pages[0]?.count);
	});

	onWordPress(`${way}: the same again is a duplicate, another at once too fast`, async () => {
		await set({ test_guests_over_rest: guests });
		expect((await send({ text: TEXT })).kind).toBe("stored");
		expect(await send({ text: TEXT })).toEqual({ kind: "refused", reason: "duplicate" });
		expect(await send({ text: "Another." })).toEqual({ kind: "refused", reason: "too-fast", retryAfterSeconds: 15 });
	});

	onWordPress(`${way}: held, and set aside for a word`, async () => {
		await set({ test_guests_over_rest: guests, comment_moderation: 1 });
		const before = (await discussion.read(await tide(), 1)).count;
		expect(await send()).toMatchObject({
			kind: "stored",
			comment: { id: expect.stringMatching(/^\d+$/), status: "held" },
		});
		client.forget();
		expect((await discussion.read(await tide(), 1)).count).toBe(before);
		site.restore();
		await set({ test_guests_over_rest: guests, disallowed_keys: "qqwidget" });
		expect(await send({ text: "Buy a qqwidget" })).toEqual({ kind: "refused", reason: "filtered" });
	});

	onWordPress(`${way}: an old discussion that WordPress has closed without saying so`, async () => {
		await set({ test_guests_over_rest: guests, close_comments_for_old_posts: 1, close_comments_days_old: 1 });
		const post = await tide();
		expect(post.comment_status).toBe("open");
		expect(await send()).toEqual({ kind: "refused", reason: "closed" });
		expect((await discussion.read(post, 1)).isOpen).toBe(false);
	});

	onWordPress(`${way}: for members only`, async () => {
		await set({ test_guests_over_rest: guests, comment_registration: 1 });
		const post = await tide();
		expect(await send()).toEqual({ kind: "refused", reason: "login-required", replyAt: post.link });
		expect(await discussion.read(post, 1)).toMatchObject({ isOpen: false, replyAt: post.link });
	});

	onWordPress(`${way}: an address that WordPress knows for none, and a post that is gone`, async () => {
		await set({ test_guests_over_rest: guests });
		const email = { kind: "invalid", problems: [{ field: "email", kind: "invalid" }] };
		expect(await send({ email: "用户@例子.中国" })).toEqual(email);
		expect(await send({ email: "a@b.c" })).toEqual(email);
		const gone = { ...(await tide()), id: 999_999 };
		expect(await send({}, gone)).toEqual({ kind: "refused", reason: "story-missing" });
	});
}

onWordPress("by the form: a filter's trap stays empty, and its box for people is filled", async () => {
	await set({ test_trap: 1 });
	expect(await send()).toMatchObject({ kind: "stored", comment: { status: "published" } });
});

onWordPress("a failing WordPress is said to fail, and the reply is stored once when it is sent again", async () => {
	await set({ test_guests_over_rest: 1 });
	const post = await tide();
	const before = (await discussion.read(post, 1)).count;
	const input = { text: "Once.", name: "Bea", email: "bea@letters.example" };
	await site.fail("down");
	await expect(takeReply(post, input, "lost-1")).rejects.toMatchObject({ name: "Failure", kind: "busy" });
	await site.fail("truncated");
	// The answer is cut off: the reply was stored.
	await expect(takeReply(post, input, "lost-1")).rejects.toMatchObject({ name: "Failure" });
	await site.fail(undefined);
	expect(await takeReply(post, input, "lost-1")).toMatchObject({ kind: "stored", comment: { status: "published" } });
	client.forget();
	expect((await discussion.read(post, 1)).count).toBe(before + 1);
});
