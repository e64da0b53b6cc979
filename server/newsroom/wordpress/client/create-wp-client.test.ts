// @vitest-environment node
import * as v from "valibot";
import { expect, it, vi } from "vitest";
import { item, openClient } from "./testing/open-client.ts";
import { html, inTurn, json, raw, serveSite } from "./testing/serve-site.ts";

const POSTS = "/wp/v2/posts";

it("asks nothing before it is asked, and for the home page once", async () => {
	const site = await serveSite();
	site.answers.set("/wp-json/wp/v2/posts/1", json({ id: 1, title: "One" }));
	site.answers.set("/wp-json/wp/v2/posts/2", json({ id: 2 }));
	const { client } = openClient(site.home);
	expect(client.requestCount()).toBe(0);
	expect(await client.readItem(`${POSTS}/1`, {}, item)).toEqual({
		data: { id: 1, title: "One" },
		total: 1,
		totalPages: 1,
	});
	await client.readItem(`${POSTS}/2`, {}, item);
	expect(site.asked.map(({ path }) => path)).toEqual(["/", "/wp-json/wp/v2/posts/1", "/wp-json/wp/v2/posts/2"]);
	expect(client.requestCount()).toBe(3);
	expect(site.asked[1]?.headers).toMatchObject({
		accept: "application/json",
		"user-agent": expect.stringMatching(/^Broadsheet\/\d+\.\d+\.\d+ \(\+news reader\)$/),
	});
	expect(site.asked.every(({ headers }) => headers.cookie === undefined && headers.authorization === undefined)).toBe(
		true,
	);
});

it("asks the same in the same words, whatever the order of the parameters", async () => {
	const site = await serveSite();
	site.answers.set("/wp-json/wp/v2/posts", json([{ id: 1 }], { "X-WP-Total": "41", "X-WP-TotalPages": "21" }));
	const { client } = openClient(site.home);
	const first = await client.readList(
		POSTS,
		{ per_page: 2, _fields: ["id", "title"], page: undefined, sticky: false },
		item,
	);
	const second = await client.readList(POSTS, { sticky: false, _fields: ["id", "title"], per_page: 2 }, item);
	expect(first).toEqual({ data: [{ id: 1 }], total: 41, totalPages: 21 });
	expect(second).toEqual(first);
	expect(site.asked.at(-1)?.path).toBe("/wp-json/wp/v2/posts?_fields=id,title&per_page=2&sticky=false");
	expect(site.paths()).toHaveLength(1);
});

it("leaves out what is not to its schema and names it once", async () => {
	const site = await serveSite();
	const items = [{ id: 1 }, { id: 2, title: 7 }, "<b>post</b>", null, { id: 3 }];
	site.answers.set("/wp-json/wp/v2/posts", json(items));
	const { client, lines, clock } = openClient(site.home);
	const answer = await client.readList(POSTS, {}, item);
	expect(answer).toEqual({ data: [{ id: 1 }, { id: 3 }], total: 2, totalPages: 1 });
	expect(lines).toHaveLength(2);
	expect(lines[0]).toMatch(/^Number 2 of \/wp\/v2\/posts is left out, .*title/);
	expect(lines[1]).not.toContain("<b>");
	clock.now += 11 * 60_000;
	site.answers.set("/wp-json/wp/v2/posts", json([...items, { id: 4 }]));
	expect((await client.readList(POSTS, {}, item)).data).toHaveLength(3);
	expect(lines).toHaveLength(2);
});

it("shares one request among equal reads, and one who gives up does not end it for the others", async () => {
	const site = await serveSite();
	const gate = Promise.withResolvers<void>();
	site.answers.set("/wp-json/wp/v2/posts/1", (response) => {
		gate.promise.then(() => json({ id: 1 })(response, site.asked[0] as never, undefined as never));
	});
	const { client } = openClient(site.home);
	const leaving = new AbortController();
	const first = client.readItem(`${POSTS}/1`, {}, item, { signal: leaving.signal });
	const others = [client.readItem(`${POSTS}/1`, {}, item), client.readItem(`${POSTS}/1`, {}, item)];
	leaving.abort(new Error("gone home"));
	await expect(first).rejects.toThrow("gone home");
	gate.resolve();
	for (const answer of await Promise.all(others)) expect(answer.data).toEqual({ id: 1 });
	expect(site.paths()).toHaveLength(1);
	await expect(client.readItem(`${POSTS}/1`, {}, item, { signal: leaving.signal })).rejects.toThrow("gone home");
});

it("keeps six requests on their way and no more, but sends at once", async () => {
	const site = await serveSite();
	const gate = Promise.withResolvers<void>();
	let reading = 0;
	let most = 0;
	for (let id = 1; id <= 20; id++) {
		site.answers.set(`/wp-json/wp/v2/posts/${id}`, (response) => {
			most = Math.max(most, ++reading);
			gate.promise.then(() => {
				reading -= 1;
				response.setHeader("Content-Type", "application/json");
				response.end(JSON.stringify({ id }));
			});
		});
	}
	site.answers.set("/wp-json/wp/v2/comments", json({ id: 5 }, {}, 201));
	const { client } = openClient(site.home);
	await client.readItem(`${POSTS}/99`, {}, item).catch(() => undefined);
	const reads = Array.from({ length: 20 }, (_, index) => client.readItem(`${POSTS}/${index + 1}`, {}, item));
	await vi.waitFor(() => expect(reading).toBe(6));
	expect((await client.send("/wp/v2/comments", { post: 1 })).status).toBe(201);
	gate.resolve();
	expect((await Promise.all(reads)).map(({ data }) => data.id)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
	expect(most).toBe(6);
});

it("reads what a password opens once: not kept, not shared, not repeated", async () => {
	const site = await serveSite();
	site.answers.set("/wp-json/wp/v2/posts/1", inTurn(json({ id: 1 }), json({ id: 1 }), raw("", {}, 503)));
	const { client } = openClient(site.home);
	const read = () => client.readOnce(`${POSTS}/1`, { password: "pass word" }, item);
	expect(await Promise.all([read(), read()])).toEqual([{ id: 1 }, { id: 1 }]);
	const failure = await read().catch((error: unknown) => error);
	expect(failure).toMatchObject({ kind: "busy" });
	expect(String(failure)).not.toContain("pass");
	expect(site.paths()).toHaveLength(3);
});

it("sends JSON and gives any answer back, but only follows to another spelling of the same site", async () => {
	const site = await serveSite();
	const route = "/wp-json/wp/v2/comments";
	site.answers.set(
		route,
		inTurn(
			json({ id: 13, status: "hold" }, {}, 201),
			json({ code: "comment_flood" }, { "Retry-After": "15" }, 429),
			html("<h1>no</h1>", 500),
			raw("", { Location: "/elsewhere" }, 302),
		),
	);
	const { client } = openClient(site.home);
	const send = () => client.send("/wp/v2/comments", { content: "Grüße" }, { "X-Broadsheet": "signed" });
	expect(await send()).toEqual({ status: 201, body: { id: 13, status: "hold" } });
	expect(site.asked.at(-1)).toMatchObject({ method: "POST", body: '{"content":"Grüße"}' });
	expect(site.asked.at(-1)?.headers).toMatchObject({ "content-type": "application/json", "x-broadsheet": "signed" });
	expect(await send()).toEqual({ status: 429, body: { code: "comment_flood" }, retryAfterSeconds: 15 });
	expect(await send()).toEqual({ status: 500, body: "<h1>no</h1>" });
	expect(await send()).toEqual({ status: 302, body: "" });
	expect(site.paths()).toHaveLength(4);
});

it("does not send a second time what may have arrived", async () => {
	const site = await serveSite();
	site.answers.set("/wp-json/wp/v2/comments", (response) => response.destroy());
	const { client } = openClient(site.home);
	await expect(client.send("/wp/v2/comments", {})).rejects.toMatchObject({ kind: "offline" });
	expect(site.paths()).toEqual(["/wp-json/wp/v2/comments"]);
});

it("sends again what surely never arrived", async () => {
	const site = await serveSite();
	site.answers.set("/wp-json/wp/v2/comments", json({ id: 1 }, {}, 201));
	let refusals = 0;
	const { client } = openClient(site.home, {
		fetch: async (url, init) => {
			if (init?.method === "POST" && refusals++ < 2) {
				throw new TypeError("fetch failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) });
			}
			return fetch(url, init);
		},
	});
	expect((await client.send("/wp/v2/comments", {})).status).toBe(201);
	expect(refusals).toBe(3);
});

it("submits a form as a page of the site would, and does not follow", async () => {
	const site = await serveSite();
	site.answers.set("/wp-comments-post.php", (response, asked) => {
		if (asked.body.includes("comment=x"))
			html("<title>Comment Submission Failure</title>", 409)(response, asked, null as never);
		else
			raw("", { Location: "/story/?unapproved=4#comment-4", "Set-Cookie": "comment_author_x=1" }, 302)(
				response,
				asked,
				null as never,
			);
	});
	const { client } = openClient(site.home);
	const sent = await client.submitForm("wp-comments-post.php", new URLSearchParams({ comment: "Grüße & mehr" }));
	expect(sent).toEqual({ status: 302, location: new URL("story/?unapproved=4#comment-4", site.home), html: "" });
	expect(site.asked.at(-1)).toMatchObject({ method: "POST", body: "comment=Gr%C3%BC%C3%9Fe+%26+mehr" });
	expect(site.asked.at(-1)?.headers).toMatchObject({
		origin: site.home.origin,
		referer: site.home.href,
		"content-type": "application/x-www-form-urlencoded",
	});
	const refused = await client.submitForm("/wp-comments-post.php", new URLSearchParams({ comment: "x" }));
	expect(refused).toMatchObject({ status: 409, html: "<title>Comment Submission Failure</title>" });
	expect(site.asked.at(-1)?.headers.cookie).toBeUndefined();
	await expect(client.submitForm("//evil.example/x.php", new URLSearchParams())).resolves.toMatchObject({
		status: 404,
	});
	expect(site.asked.at(-1)?.path).toBe("/evil.example/x.php");
});

it("says what the site is, its text decoded", async () => {
	const site = await serveSite();
	site.answers.set(
		"/wp-json/",
		json({
			name: "Tom &amp; Jerry’s &lt;i&gt;News&lt;/i&gt;",
			description: "It&#039;s </title><script>news</script>",
			timezone_string: "",
			gmt_offset: "5.5",
			site_icon_url: "/icon.png",
			namespaces: ["wp/v2", "broadsheet/v1"],
		}),
	);
	const { client } = openClient(site.home);
	expect(await client.site()).toEqual({
		name: "Tom & Jerry’s <i>News</i>",
		description: "It's </title><script>news</script>",
		language: "en-GB",
		timeZone: "Asia/Kolkata",
		icon: new URL("icon.png", site.home).href,
		hasPlugin: true,
	});
});

it("says what it can of a site whose index is closed", async () => {
	const site = await serveSite();
	site.answers.set("/wp-json/", json({ code: "rest_forbidden" }, {}, 403));
	const { client } = openClient(site.home);
	expect(await client.site()).toMatchObject({
		name: "The Paper",
		language: "en-GB",
		timeZone: "UTC",
		hasPlugin: false,
	});
});

it("keeps nothing that its schema refuses", async () => {
	const site = await serveSite();
	site.answers.set("/wp-json/wp/v2/posts/1", inTurn(json({ id: "1" }), json({ id: 1 })));
	const { client } = openClient(site.home);
	await expect(client.readItem(`${POSTS}/1`, {}, item)).rejects.toMatchObject({ kind: "bad-answer" });
	expect((await client.readItem(`${POSTS}/1`, {}, item)).data).toEqual({ id: 1 });
	expect(site.paths()).toHaveLength(2);
});

it("reads the same answer by different schemas", async () => {
	const site = await serveSite();
	site.answers.set("/wp-json/wp/v2/posts/1", json({ id: 1, title: "One", x: true }));
	const { client } = openClient(site.home);
	await client.readItem(`${POSTS}/1`, {}, item);
	const other = await client.readItem(`${POSTS}/1`, {}, v.object({ x: v.boolean() }));
	expect(other.data).toEqual({ x: true });
	expect(site.paths()).toHaveLength(1);
});
