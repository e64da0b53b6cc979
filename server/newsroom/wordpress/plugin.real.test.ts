// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startWordPress, type WordPressSite } from "../../../e2e/wordpress/start-wordpress.ts";
import { buildApp } from "../../http/testing/build-app.ts";
import { isSigned } from "../../signature.ts";
import { signRequest } from "./replies/sign-request.ts";

const plugin = path.join(import.meta.dirname, "../../../deploy/wordpress/broadsheet.php");
const secret = "shared by both and by nobody else";

/** Lets pings out of a site that asks nobody, and writes down every comment_post action. */
const WITNESS = `<?php
add_filter( 'pre_http_request', static fn ( $pre, $args, $url ) => str_contains( $url, '/hooks/changed' ) ? false : $pre, PHP_INT_MAX, 3 );
add_action( 'comment_post', static function ( $id, $approved, $data ) {
	file_put_contents( SITE_FOLDER . '/comment-post.log', wp_json_encode( array( $id, $approved, $data['comment_content'] ) ) . "\\n", FILE_APPEND );
}, 10, 3 );
`;

type Ping = { path: string | undefined; headers: IncomingHttpHeaders; body: string };
type Answer = { status: number; headers: Headers; body: { [name: string]: unknown } };

describe.each(["6.5", "6.7"] as const)("the plugin file on WordPress %s", (version) => {
	const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-plugin-"));
	const pings: Ping[] = [];
	const reader = createServer(async (request, response) => {
		const body = (await request.toArray()).join("");
		pings.push({ path: request.url, headers: request.headers, body });
		response.writeHead(204).end();
	});
	let wp: WordPressSite;
	let post: number;
	let senders = 0;

	beforeAll(async () => {
		await new Promise<void>((resolve) => reader.listen(0, "127.0.0.1", resolve));
		const readerUrl = `http://127.0.0.1:${(reader.address() as AddressInfo).port}`;
		const witness = path.join(folder, "witness.php");
		writeFileSync(witness, WITNESS);
		wp = await startWordPress({
			version,
			muPlugins: [plugin, witness],
			constants: { BROADSHEET_SECRET: secret, BROADSHEET_URL: `${readerUrl}, ${readerUrl}/second/` },
		});
		post = await insertPost("The mills");
		wp.snapshot();
	}, 120_000);

	beforeEach(() => {
		wp.restore();
		wp.mails();
		pings.length = 0;
		rmSync(path.join(wp.folder, "comment-post.log"), { force: true });
	});

	afterAll(async () => {
		reader.closeAllConnections();
		reader.close();
		rmSync(folder, { recursive: true });
		await wp?.stop();
	});

	async function insertPost(title: string, fields = ""): Promise<number> {
		const post = `array_merge( array( 'post_title' => '${title}', 'post_content' => 'Words.', 'post_status' => 'publish', 'post_author' => 1, 'comment_status' => 'open' ), array( ${fields} ) )`;
		return Number(await wp.runPhp(`echo wp_insert_post( ${post} );`));
	}

	async function insertComment(fields: string): Promise<number> {
		const text = `array_merge( array( 'comment_post_ID' => ${post}, 'comment_content' => 'Earlier.', 'comment_author' => 'Eve', 'comment_approved' => 1, 'comment_date' => '2026-01-01 00:00:00', 'comment_date_gmt' => '2026-01-01 00:00:00' ), array( ${fields} ) )`;
		return Number(await wp.runPhp(`echo wp_insert_comment( ${text} );`));
	}

	const setOption = (name: string, value: string | number) => wp.runPhp(`update_option( '${name}', '${value}' );`);
	const get = (route: string, headers: Record<string, string> = {}, method = "GET") =>
		fetch(`${wp.url}wp-json/${route}`, { method, headers });

	/** Sends as Broadsheet does; each time a new reader at a new address, where nothing else is said. */
	async function reply(fields: object = {}, headers?: Record<string, string>): Promise<Answer> {
		senders += 1;
		const body = JSON.stringify({
			post,
			author_name: "Ann",
			author_email: `ann-${senders}@example.org`,
			content: `Reply number ${senders}.`,
			...fields,
		});
		const own = headers ?? signed(body, `203.0.113.${senders}`);
		const response = await fetch(`${wp.url}wp-json/wp/v2/comments`, {
			method: "POST",
			headers: { "content-type": "application/json", ...own },
			body,
		});
		return { status: response.status, headers: response.headers, body: (await response.json()) as Answer["body"] };
	}

	function signed(body: string, sender: string, key = secret, now = new Date()): Record<string, string> {
		return { "x-broadsheet-sender": sender, "x-broadsheet-signature": signRequest(key, body, now) };
	}

	const countComments = async () =>
		Number(await wp.runPhp('echo $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->comments" );'));
	const readComment = async (id: unknown) =>
		JSON.parse(await wp.runPhp(`echo wp_json_encode( get_comment( ${Number(id)} ) );`)) as Record<string, string>;

	describe("status", () => {
		it("is found in the index and says what can be done", async () => {
			const index = (await (await get("")).json()) as { namespaces: string[] };
			expect(index.namespaces).toContain("broadsheet/v1");
			expect(await (await get("broadsheet/v1/status")).json()).toMatchObject({
				version: "1.0.0",
				guest_replies: true,
				signature: "none",
			});
		});

		it("tells whether both sides have one secret", async () => {
			const ask = async (key: string, now = new Date()) =>
				(await (await get("broadsheet/v1/status", signed("", "203.0.113.1", key, now))).json()).signature;
			expect(await ask(secret)).toBe("valid");
			expect(await ask("another secret, just as long")).toBe("invalid");
			expect(await ask(secret, new Date(Date.now() - 310_000))).toBe("invalid");
		});
	});

	describe("a guest's reply", () => {
		it("is published as it was typed", async () => {
			const { status, body } = await reply({
				content: "1 &lt; 2 &amp;&amp; 3 &gt; 2, &lt;b&gt;not bold&lt;/b&gt; &amp;amp; O'Neil \\o/",
			});
			expect(status).toBe(201);
			expect(body).toMatchObject({ status: "approved", author: 0 });
			expect((body.content as { rendered: string }).rendered).toBe(
				"<p>1 &lt; 2 &amp;&amp; 3 &gt; 2, &lt;b&gt;not bold&lt;/b&gt; &amp;amp; O&#8217;Neil \\o/</p>\n",
			);
		});

		it("is told once to who writes for the paper, and once to other plugins", async () => {
			const { body } = await reply({ content: "Well said." });
			const mails = wp.mails();
			expect(mails.map(({ subject }) => subject)).toEqual(['[The Test Post] Comment: "The mills"']);
			expect(mails[0]?.message).toContain(`203.0.113.${senders}`);
			expect(readFileSync(path.join(wp.folder, "comment-post.log"), "utf8")).toBe(`[${body.id},1,"Well said."]\n`);
		});

		it("is told once to the moderators when it waits for them", async () => {
			await setOption("comment_moderation", 1);
			const { status, body } = await reply();
			expect([status, body.status]).toEqual([201, "hold"]);
			expect(wp.mails().map(({ subject }) => subject)).toEqual(['[The Test Post] Please moderate: "The mills"']);
		});

		it("is not taken where the site wants registered readers only", async () => {
			await setOption("comment_registration", 1);
			expect(await reply()).toMatchObject({ status: 401, body: { code: "rest_comment_login_required" } });
			expect(await (await get("broadsheet/v1/status")).json()).toMatchObject({ guest_replies: false });
		});

		it("can't answer a comment that is missing, unpublished or elsewhere", async () => {
			const elsewhere = await insertPost("Another");
			const parents = [
				999,
				await insertComment("'comment_approved' => 0"),
				await insertComment("'comment_approved' => 'spam'"),
				await insertComment(`'comment_post_ID' => ${elsewhere}`),
			];
			const before = await countComments();
			for (const parent of parents) {
				expect(await reply({ parent })).toMatchObject({ status: 400, body: { code: "rest_comment_invalid_parent" } });
			}
			expect(await countComments()).toBe(before);
		});

		it("stands beside what it answers where the thread is as deep as the site has them", async () => {
			await setOption("thread_comments_depth", 3);
			const first = (await reply()).body.id;
			const second = (await reply({ parent: first })).body.id;
			const third = (await reply({ parent: second })).body.id;
			expect((await reply({ parent: third })).body.parent).toBe(second);
			await setOption("thread_comments", 0);
			expect((await reply({ parent: third })).body.parent).toBe(0);
		});

		it.each(["wp/v2/Comments", "wp/v2/comments/", "?rest_route=/wp/v2/comments%0A", "?rest_route=/WP/v2/comments"])(
			"is looked at however the address is written: %s",
			async (route) => {
				const url = route.startsWith("?") ? wp.url + route : `${wp.url}wp-json/${route}`;
				const send = async (fields: object) => {
					const body = JSON.stringify({ post, author_name: "Ann", author_email: "ann@example.org", ...fields });
					const headers = { "content-type": "application/json" };
					return (await fetch(url, { method: "POST", headers, body })).json() as Promise<object>;
				};
				expect(await send({ content: "To nobody.", parent: 999 })).toMatchObject({
					code: "rest_comment_invalid_parent",
				});
				expect(await send({ content: "Buy.", nickname: "Bob" })).toMatchObject({ status: "spam" });
			},
		);

		it("has the date of its arrival, whatever it says", async () => {
			for (const claim of [{ date: "2001-01-01T00:00:00" }, { date_gmt: "2039-01-01T00:00:00" }]) {
				const { status, body } = await reply(claim);
				expect(status).toBe(201);
				expect(Math.abs(Date.parse(`${body.date_gmt}Z`) - Date.now())).toBeLessThan(60_000);
			}
		});

		it("is spam when the field that nobody sees is filled in, and nobody gets mail", async () => {
			const { status, body } = await reply({ nickname: "Bob" });
			expect([status, body.status]).toEqual([201, "spam"]);
			expect(wp.mails()).toEqual([]);
			expect((await reply({ nickname: "" })).body.status).toBe("approved");
		});

		it("can't be in the name of a registered user", async () => {
			expect(await reply({ author: 1 })).toMatchObject({ status: 401, body: { code: "rest_comment_invalid_author" } });
			const { body } = await reply({ author_name: "editor", author_email: "Editor@paper.invalid" });
			expect(body).toMatchObject({ status: "hold", author: 0 });
			expect(wp.mails().map(({ subject }) => subject)).toEqual(['[The Test Post] Please moderate: "The mills"']);
		});

		it("stays in the trash where the site's words say so", async () => {
			await setOption("disallowed_keys", "snakeoil");
			expect((await reply({ content: "Buy snakeoil", author_email: "editor@paper.invalid" })).body.status).toBe(
				"trash",
			);
		});
	});

	describe("the sender", () => {
		it("is the reader when the request is signed", async () => {
			const [one, two] = [await reply(), await reply()];
			expect([one.status, two.status]).toEqual([201, 201]);
			expect((await readComment(two.body.id)).comment_author_IP).toBe(`203.0.113.${senders}`);
		});

		it("may have an address of IPv6", async () => {
			const content = "From far away.";
			const body = { post, author_name: "Ann", author_email: "six@example.org", content };
			const { status, body: comment } = await reply(body, signed(JSON.stringify(body), "2001:db8::7"));
			expect(status).toBe(201);
			expect((await readComment(comment.id)).comment_author_IP).toBe("2001:db8::7");
		});

		it("who replies again at once is asked to wait", async () => {
			const fields = { author_email: "same@example.org" };
			expect((await reply(fields)).status).toBe(201);
			const { status, headers, body } = await reply(fields);
			expect([status, headers.get("retry-after"), body.code]).toEqual([429, "15", "comment_flood"]);
			const backdated = await reply({ ...fields, date_gmt: "2039-01-01T00:00:00" });
			expect(backdated.status).toBe(429);
		});

		it.each([
			["is not signed", () => ({})],
			["is signed by another secret", (body: string) => signed(body, "x", "another secret, just as long")],
			["was signed ten minutes ago", (body: string) => signed(body, "x", secret, new Date(Date.now() - 600_000))],
			["is signed for another body", (body: string) => signed(`${body} `, "x")],
		])("is the machine that asks when the request %s", async (_, sign) => {
			const fields = (name: string) => ({
				post,
				author_name: name,
				author_email: `${name}@example.org`,
				content: name,
			});
			const send = (name: string, sender: string) =>
				reply(fields(name), { ...sign(JSON.stringify(fields(name))), "x-broadsheet-sender": sender });
			const first = await send("one", "198.51.100.1");
			expect(first.status).toBe(201);
			expect((await readComment(first.body.id)).comment_author_IP).toBe("127.0.0.1");
			expect((await send("two", "198.51.100.2")).status).toBe(429);
		});

		it("is not believed to be what is no address", async () => {
			const body = { post, author_name: "Ann", author_email: "odd@example.org", content: "Odd." };
			const { body: comment } = await reply(body, signed(JSON.stringify(body), "203.0.113.7, 10.0.0.1"));
			expect((await readComment(comment.id)).comment_author_IP).toBe("127.0.0.1");
		});
	});

	describe("a key", () => {
		it("sent again gives the first answer again and stores nothing", async () => {
			const fields = { broadsheet_key: "key-of-one-reply", author_email: "keys@example.org", content: "Once." };
			const first = await reply(fields);
			wp.mails();
			const again = await reply(fields);
			expect([first.status, again.status]).toEqual([201, 201]);
			expect(again.body).toEqual(first.body);
			expect(again.headers.get("location")).toBe(first.headers.get("location"));
			expect(await countComments()).toBe(1);
			expect(wp.mails()).toEqual([]);
		});

		it("sent five times at once stores one", async () => {
			const fields = { broadsheet_key: "key-in-a-hurry", author_email: "hurry@example.org", content: "At once." };
			const answers = await Promise.all(Array.from({ length: 5 }, () => reply(fields)));
			expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
			expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
			expect(await countComments()).toBe(1);
			expect(wp.mails()).toHaveLength(1);
		});

		it("finds a reply that waits, and one that is spam", async () => {
			await setOption("comment_moderation", 1);
			for (const extra of [{}, { nickname: "Bob" }]) {
				const fields = { broadsheet_key: `key-of-${JSON.stringify(extra)}`, content: JSON.stringify(extra), ...extra };
				expect((await reply(fields)).body).toEqual((await reply(fields)).body);
			}
			expect(await countComments()).toBe(2);
		});

		it("is another one on another post", async () => {
			const elsewhere = await insertPost("Another");
			const key = { broadsheet_key: "key-of-two-posts" };
			const ids = [await reply(key), await reply({ ...key, post: elsewhere })].map(({ body }) => body.id);
			expect(new Set(ids).size).toBe(2);
		});

		it("of a reply that was refused may be tried again", async () => {
			const fields = { broadsheet_key: "key-of-a-second-try" };
			expect((await reply({ ...fields, content: " " })).status).toBe(400);
			expect((await reply(fields)).status).toBe(201);
		});

		it("is free again when a crash has left its lock behind, and leaves none", async () => {
			const key = "key-left-by-a-crash";
			const insert = (age: number) =>
				wp.runPhp(
					`$wpdb->insert( $wpdb->options, array( 'option_name' => 'broadsheet_lock_' . hash( 'sha256', '${post}:${key}' ), 'option_value' => time() - ${age}, 'autoload' => 'no' ) );`,
				);
			await insert(31);
			expect((await reply({ broadsheet_key: key })).status).toBe(201);
			const locks =
				"echo $wpdb->get_var( \"SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE 'broadsheet%'\" );";
			expect(await wp.runPhp(locks)).toBe("0");
			await insert(0);
			const waited = await reply({ broadsheet_key: key });
			expect([waited.status, waited.headers.get("retry-after")]).toEqual([503, "2"]);
		});
	});

	describe("the fields of a post", () => {
		const fields = async (id = post) =>
			(await get(`wp/v2/posts/${id}?_fields=reply_count,replies_open`)).json() as Promise<object>;

		it("count published comments and nothing else", async () => {
			expect(await fields()).toEqual({ reply_count: 0, replies_open: true });
			for (const kind of ["'comment_approved' => 1", "'comment_approved' => 0", "'comment_type' => 'pingback'"]) {
				await insertComment(kind);
			}
			expect(await fields()).toEqual({ reply_count: 1, replies_open: true });
		});

		it("know of closed discussions and of old stories", async () => {
			const closed = await insertPost("Closed", "'comment_status' => 'closed'");
			const old = await insertPost("Old", "'post_date' => '2020-01-01 00:00:00'");
			await setOption("close_comments_for_old_posts", 1);
			const open = async (id: number) => ((await fields(id)) as { replies_open: boolean }).replies_open;
			expect([await open(post), await open(closed), await open(old)]).toEqual([true, false, false]);
			await setOption("comment_registration", 1);
			expect(await open(post)).toBe(false);
		});

		it("are there for pages and in lists", async () => {
			const page = await insertPost("About", "'post_type' => 'page'");
			expect(await (await get(`wp/v2/pages/${page}`)).json()).toMatchObject({ reply_count: 0, replies_open: true });
			expect(await (await get("wp/v2/posts")).json()).toMatchObject([{ reply_count: 0 }]);
		});
	});

	describe("reading again", () => {
		it.each(["wp/v2/posts", "wp/v2/posts?_embed", "wp/v2/comments?post=4", "wp/v2/categories"])(
			"gives 304 for %s until it changes",
			async (route) => {
				const first = await get(route);
				expect(first.headers.get("cache-control")).toBe("public, max-age=60, stale-while-revalidate=600");
				const etag = first.headers.get("etag") ?? "";
				const again = await get(route, { "if-none-match": etag });
				expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
				const packed = await get(route, { "if-none-match": `"x", ${etag.replace(/"$/, '-gzip"')}` });
				expect(packed.status).toBe(304);
				await wp.runPhp(
					`wp_update_post( array( 'ID' => ${post}, 'post_title' => 'Anew' ) ); wp_update_term( 1, 'category', array( 'name' => 'Anew' ) );`,
				);
				await insertComment("");
				expect((await get(route, { "if-none-match": etag })).status).toBe(200);
			},
		);

		it("has a tag that knows how many there are in all", async () => {
			const route = "wp/v2/posts?per_page=1&order=asc&_fields=id";
			const first = await get(route);
			await insertPost("One more");
			const again = await get(route, { "if-none-match": first.headers.get("etag") ?? "" });
			expect([again.status, again.headers.get("x-wp-total")]).toEqual([200, "2"]);
		});

		it("is only for what anyone may see", async () => {
			const locked = await insertPost("Locked", "'post_password' => 'sesame'");
			const password = await wp.runPhp(
				"echo WP_Application_Passwords::create_new_application_password( 1, array( 'name' => 'x' ) )[0];",
			);
			const answers = {
				password: await get(`wp/v2/posts/${locked}?password=sesame`),
				"opened before": await get(`wp/v2/posts/${locked}`, { cookie: "wp-postpass_x=y" }),
				"own comment": await get("wp/v2/comments", { cookie: "comment_author_email_x=ann%40example.org" }),
				"logged in": await get("wp/v2/posts", { authorization: `Basic ${btoa(`editor:${password}`)}` }),
				missing: await get("wp/v2/posts/999"),
				refused: await get("wp/v2/settings"),
				"another namespace": await get("oembed/1.0/embed?url=x"),
			};
			for (const [name, { headers }] of Object.entries(answers)) {
				expect([name, headers.get("etag"), headers.get("cache-control")?.includes("public") ?? false]).toEqual([
					name,
					null,
					false,
				]);
			}
			expect(answers["logged in"].status).toBe(200);
		});

		it("may keep what HEAD says", async () => {
			const head = await get("wp/v2/posts", {}, "HEAD");
			expect([head.status, head.headers.get("x-wp-total")]).toEqual([200, "1"]);
			expect(head.headers.get("cache-control")).toMatch(/^public/);
		});
	});

	describe("word of a change", () => {
		async function pingsAfter(change: () => Promise<unknown>): Promise<object[]> {
			pings.length = 0;
			await change();
			await vi.waitFor(() => expect(pings.length).toBeGreaterThanOrEqual(2), { timeout: 5000, interval: 20 });
			const first = pings.filter((ping) => ping.path === "/hooks/changed");
			expect(pings.filter((ping) => ping.path === "/second/hooks/changed")).toHaveLength(first.length);
			return first.map(({ body }) => {
				const { at, ...rest } = JSON.parse(body) as { at: string };
				expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000);
				return rest;
			});
		}
		const afterPhp = (code: string) => pingsAfter(() => wp.runPhp(code));
		const story = () => [{ event: "story-changed", post }];
		const site = [{ event: "site-changed" }];

		it("comes once for each request that changed a story", async () => {
			const change = `wp_update_post( array( 'ID' => ${post}, 'post_title' => 'A', 'post_name' => 'anew' ) ); wp_update_post( array( 'ID' => ${post}, 'post_content' => 'B' ) ); wp_set_post_tags( ${post}, array() );`;
			expect(await afterPhp(change)).toEqual(story());
			expect(await afterPhp(`wp_update_post( array( 'ID' => ${post}, 'post_status' => 'draft' ) );`)).toEqual(story());
			expect(await afterPhp(`wp_publish_post( ${post} );`)).toEqual(story());
			expect(await afterPhp(`wp_trash_post( ${post} );`)).toEqual(story());
		});

		it("comes when a story is deleted at once", async () => {
			expect(await afterPhp(`wp_delete_post( ${post}, true );`)).toEqual(story());
		});

		it("names no story where there are several, or the whole site", async () => {
			let other = 0;
			// Word of this one is not to be taken for word of the next.
			await pingsAfter(async () => (other = await insertPost("Another")));
			const both = `foreach ( array( ${post}, ${other} ) as $id ) { wp_update_post( array( 'ID' => $id, 'post_title' => 'A' ) ); }`;
			expect(await afterPhp(both)).toEqual(site);
			expect(await afterPhp("wp_update_term( 1, 'category', array( 'name' => 'News' ) );")).toEqual(site);
			expect(await afterPhp("update_option( 'blogname', 'Another name' );")).toEqual(site);
			expect(await afterPhp("wp_update_user( array( 'ID' => 1, 'display_name' => 'Ed' ) );")).toEqual(site);
		});

		it("comes with a published reply and with what moderators do", async () => {
			const discussion = [{ event: "discussion-changed", post }];
			let id: unknown;
			expect(await pingsAfter(async () => (id = (await reply()).body.id))).toEqual(discussion);
			expect(await afterPhp(`wp_set_comment_status( ${id}, 'hold' );`)).toEqual(discussion);
			expect(await afterPhp(`wp_set_comment_status( ${id}, 'approve' );`)).toEqual(discussion);
			expect(
				await afterPhp(`wp_update_comment( array( 'comment_ID' => ${id}, 'comment_content' => 'Mended.' ) );`),
			).toEqual(discussion);
			expect(await afterPhp(`wp_delete_comment( ${id}, true );`)).toEqual(discussion);
		});

		it("does not come for what nobody sees", async () => {
			await setOption("comment_moderation", 1);
			await reply();
			await insertPost("Draft", "'post_status' => 'draft'");
			await wp.runPhp(
				"wp_insert_post( array( 'post_type' => 'wp_block', 'post_status' => 'publish', 'post_title' => 'x', 'post_content' => 'y' ) ); update_option( 'posts_per_page', 7 ); set_transient( 'x', 1 );",
			);
			await wp.runPhp(`wp_update_post( array( 'ID' => ${post}, 'post_title' => 'A' ) );`);
			await vi.waitFor(() => expect(pings.length).toBeGreaterThanOrEqual(2), { timeout: 5000, interval: 20 });
			// Pings of before would have come before.
			expect(pings.map(({ body }) => (JSON.parse(body) as { event: string }).event)).toEqual([
				"story-changed",
				"story-changed",
			]);
		});

		it("is signed: a reader believes it, and nothing that was made of it", async () => {
			await pingsAfter(() => wp.runPhp(`wp_update_post( array( 'ID' => ${post}, 'post_title' => 'A' ) );`));
			const [ping] = pings;
			if (!ping) throw new Error("There is no ping.");
			const signature = String(ping.headers["x-broadsheet-signature"]);
			expect(ping.headers["content-type"]).toBe("application/json");
			expect(isSigned(signature, secret, ping.body, new Date())).toBe(true);
			const refresh = vi.fn();
			const app = buildApp({ newsroom: { refresh }, settings: { hookSecret: secret } });
			const send = (body: string, headers = { "x-broadsheet-signature": signature }) =>
				app.request("/hooks/changed", { method: "POST", body, headers });
			expect((await send(ping.body)).status).toBe(204);
			expect(refresh.mock.calls).toEqual([[String(post)]]);
			expect((await send(ping.body.replace(String(post), "1"))).status).toBe(401);
			expect((await send(ping.body, { "x-broadsheet-signature": signature.replace("t=", "t=1") })).status).toBe(401);
			expect(refresh).toHaveBeenCalledTimes(1);
		});
	});
});
