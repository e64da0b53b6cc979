// @vitest-environment node
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, vi } from "vitest";
import { item, openClient, temporaryFolder } from "./testing/open-client.ts";
import { html, inTurn, json, raw, serveSite } from "./testing/serve-site.ts";

const ROUTE = "/wp/v2/posts/1";
const API = "/wp-json/wp/v2/posts/1";
const DAY = 24 * 60 * 60_000;
const file = (folder: string) => path.join(folder, "wordpress-cache.db");

describe("across restarts", () => {
	it("gives what was kept while the WordPress is down, and says of when it is", async () => {
		const site = await serveSite();
		site.answers.set(API, json({ id: 1, title: "One" }));
		site.answers.set("/wp-json/wp/v2/posts", json([{ id: 1 }], { "X-WP-Total": "5", "X-WP-TotalPages": "3" }));
		site.answers.set("/wp-json/", json({ name: "The Paper" }));
		const before = openClient(site.home);
		await before.client.site();
		await before.client.readItem(ROUTE, {}, item);
		await before.client.readList("/wp/v2/posts", {}, item);
		const fetched = new Date(before.clock.now).toISOString();
		await before.client.close();
		await site.stop();

		const { client, clock } = openClient(site.home, { dataFolder: before.dataFolder });
		expect(client.home.href).toBe(site.home.href);
		expect((await client.readItem(ROUTE, {}, item)).data).toEqual({ id: 1, title: "One" });
		clock.now += DAY / 2;
		expect(await client.readItem(ROUTE, {}, item)).toEqual({
			data: { id: 1, title: "One" },
			total: 1,
			totalPages: 1,
			asOf: fetched,
		});
		expect(await client.readList("/wp/v2/posts", {}, item)).toEqual({
			data: [{ id: 1 }],
			total: 5,
			totalPages: 3,
			asOf: fetched,
		});
		expect(await client.site()).toMatchObject({ name: "The Paper", language: "en-GB", asOf: fetched });

		await site.restart();
		clock.now += 60_000;
		expect(await client.readItem(ROUTE, {}, item)).not.toHaveProperty("asOf");
	});

	it("remembers what was forgotten", async () => {
		const site = await serveSite();
		site.answers.set(API, inTurn(json({ id: 1, title: "old" }), json({ id: 1, title: "new" })));
		const before = openClient(site.home);
		await before.client.readItem(ROUTE, {}, item, { about: ["post:1"] });
		before.client.forget(["post:1"]);
		await before.client.close();
		const { client } = openClient(site.home, { dataFolder: before.dataFolder });
		expect((await client.readItem(ROUTE, {}, item)).data.title).toBe("new");
	});

	it("asks with the ETag that was kept", async () => {
		const site = await serveSite();
		site.answers.set(API, (response, asked) => {
			if (asked.headers["if-none-match"] === 'W/"a"') raw("", { ETag: 'W/"a"' }, 304)(response, asked, null as never);
			else json({ id: 1 }, { ETag: 'W/"a"' })(response, asked, null as never);
		});
		const before = openClient(site.home);
		await before.client.readItem(ROUTE, {}, item);
		await before.client.close();
		const { client, clock } = openClient(site.home, { dataFolder: before.dataFolder });
		clock.now += 11 * 60_000;
		expect(await client.readItem(ROUTE, {}, item)).toEqual({ data: { id: 1 }, total: 1, totalPages: 1 });
		expect(site.asked.at(-1)?.headers["if-none-match"]).toBe('W/"a"');
	});

	it("keeps several sites apart", async () => {
		const [one, other] = [await serveSite(), await serveSite()];
		one.answers.set(API, json({ id: 1, title: "one" }));
		other.answers.set(API, json({ id: 1, title: "other" }));
		const dataFolder = temporaryFolder();
		const clients = [one, other].map(({ home }) => openClient(home, { dataFolder }).client);
		const titles = await Promise.all(
			clients.map(async (client) => (await client.readItem(ROUTE, {}, item)).data.title),
		);
		expect(titles).toEqual(["one", "other"]);
		clients[0]?.notes.set("k", "one", 1000);
		expect(clients[1]?.notes.get("k")).toBeUndefined();
	});

	it("keeps notes as long as they were meant to be", async () => {
		const home = new URL("http://127.0.0.1:9/");
		const before = openClient(home);
		before.client.notes.set("reply:1", "stored", 60_000);
		before.client.notes.set("reply:1", "stored twice", 60_000);
		await before.client.close();
		const { client, clock } = openClient(home, { dataFolder: before.dataFolder });
		expect(client.notes.get("reply:1")).toBe("stored twice");
		clock.now += 60_000;
		expect(client.notes.get("reply:1")).toBe("stored twice");
		clock.now += 1;
		expect(client.notes.get("reply:1")).toBeUndefined();
	});

	it("keeps no page that a password opened", async () => {
		const site = await serveSite();
		site.answers.set(API, json({ id: 1, title: "the hidden words" }));
		const { client, dataFolder } = openClient(site.home);
		await client.readOnce(ROUTE, { password: "sesame" }, item);
		await client.close();
		const kept = readFileSync(file(dataFolder), "latin1");
		expect(kept).not.toContain("hidden words");
		expect(kept).not.toContain("sesame");
	});
});

describe("a file that is not as it should be", () => {
	it.each([
		["something else", "this is no database, but somebody's letter. ".repeat(200)],
		["nothing", ""],
	])("holds %s: it is begun anew", async (_what, content) => {
		const site = await serveSite();
		site.answers.set(API, json({ id: 1 }));
		const dataFolder = temporaryFolder();
		writeFileSync(file(dataFolder), content);
		const { client, lines } = openClient(site.home, { dataFolder });
		expect((await client.readItem(ROUTE, {}, item)).data).toEqual({ id: 1 });
		expect(lines).toEqual(content === "" ? [] : [expect.stringContaining("is damaged")]);
		await client.close();
		const { client: next } = openClient(site.home, { dataFolder });
		await next.readItem(ROUTE, {}, item);
		expect(site.paths()).toHaveLength(1);
	});

	it("is damaged in the middle", async () => {
		const site = await serveSite();
		for (let id = 1; id <= 40; id++) {
			site.answers.set(`/wp-json/wp/v2/posts/${id}`, json({ id, title: "words ".repeat(2000) }));
		}
		const before = openClient(site.home);
		for (let id = 1; id <= 40; id++) await before.client.readItem(`/wp/v2/posts/${id}`, {}, item);
		await before.client.close();
		const bytes = readFileSync(file(before.dataFolder));
		bytes.fill(0xa5, 4096);
		writeFileSync(file(before.dataFolder), bytes);
		const { client, lines } = openClient(site.home, { dataFolder: before.dataFolder });
		for (let id = 1; id <= 40; id++) expect((await client.readItem(`/wp/v2/posts/${id}`, {}, item)).data.id).toBe(id);
		expect(lines).toEqual([expect.stringContaining("is damaged")]);
	});

	it("was written by another version: it is emptied", async () => {
		const site = await serveSite();
		site.answers.set(API, json({ id: 1 }));
		const dataFolder = temporaryFolder();
		const other = new DatabaseSync(file(dataFolder));
		other.exec("CREATE TABLE answer (other TEXT); PRAGMA user_version = 99;");
		other.close();
		const { client, lines } = openClient(site.home, { dataFolder });
		expect((await client.readItem(ROUTE, {}, item)).data).toEqual({ id: 1 });
		expect(lines).toEqual([]);
	});

	it("can't be made: everything is kept in memory", async () => {
		const site = await serveSite();
		site.answers.set(API, json({ id: 1 }));
		const folder = temporaryFolder();
		writeFileSync(path.join(folder, "taken"), "");
		const { client, lines } = openClient(site.home, { dataFolder: path.join(folder, "taken") });
		await client.readItem(ROUTE, {}, item);
		await client.readItem(ROUTE, {}, item);
		client.notes.set("a", "b", 1000);
		expect(client.notes.get("a")).toBe("b");
		client.forget();
		expect(site.paths()).toHaveLength(1);
		expect(lines).toEqual([expect.stringMatching(/kept in memory only/)]);
	});

	it("is a folder: everything is kept in memory", async () => {
		const site = await serveSite();
		site.answers.set(API, json({ id: 1 }));
		const dataFolder = temporaryFolder();
		mkdirSync(file(dataFolder));
		const { client, lines } = openClient(site.home, { dataFolder });
		expect((await client.readItem(ROUTE, {}, item)).data).toEqual({ id: 1 });
		expect(lines).toHaveLength(1);
	});

	it("is locked by another process: the paper goes on", async () => {
		const site = await serveSite();
		site.answers.set(API, json({ id: 1 }));
		const first = openClient(site.home);
		first.client.notes.set("a", "b", 1000);
		const other = new DatabaseSync(file(first.dataFolder));
		other.exec("BEGIN IMMEDIATE");
		expect((await first.client.readItem(ROUTE, {}, item)).data).toEqual({ id: 1 });
		expect(first.lines).toEqual([]);
		other.exec("ROLLBACK");
		other.close();
	});
});

it("keeps look-ups and pages like any answer", async () => {
	const site = await serveSite();
	site.answers.set(
		"/a/",
		raw("", { Link: `<${site.home.href}wp-json/wp/v2/posts/17>; rel="alternate"; type="application/json"` }),
	);
	site.answers.set("/b/", html("<p>B</p>"));
	const before = openClient(site.home);
	await before.client.lookUp("/a/");
	await before.client.readPage("/b/", { about: ["form:1"] });
	await before.client.close();
	await site.stop();
	const { client, clock } = openClient(site.home, { dataFolder: before.dataFolder });
	clock.now += DAY / 2;
	expect(await client.lookUp("a/")).toEqual({ kind: "found", route: "/wp/v2/posts/17" });
	expect(await client.readPage("b/")).toMatchObject({ data: "<p>B</p>", asOf: expect.any(String) });
});

it("asks again behind the reader's back, and counts the change", async () => {
	const site = await serveSite();
	site.answers.set(API, inTurn(json({ id: 1, title: "old" }), json({ id: 1, title: "new" })));
	const { client, clock } = openClient(site.home);
	await client.readItem(ROUTE, {}, item);
	expect(client.changes()).toBe(0);
	clock.now += 61_000;
	expect((await client.readItem(ROUTE, {}, item)).data.title).toBe("old");
	await vi.waitFor(() => expect(client.changes()).toBe(1));
	expect((await client.readItem(ROUTE, {}, item)).data.title).toBe("new");
});

it("makes its folder only when it is needed", () => {
	const dataFolder = path.join(temporaryFolder(), "data", "deep");
	const { client } = openClient(new URL("http://127.0.0.1:9/"), { dataFolder });
	expect(existsSync(dataFolder)).toBe(false);
	client.notes.set("a", "b", 1);
	expect(existsSync(dataFolder)).toBe(true);
});
