// @vitest-environment node
import { describe, expect, it } from "vitest";
import { item, openClient } from "../testing/open-client.ts";
import { homePage, html, inTurn, json, raw, serveSite } from "../testing/serve-site.ts";

const ROUTE = "/wp/v2/posts/1";
const API = "/wp-json/wp/v2/posts/1";

/** `fetch` for names that stand for one local server: every request goes there, its address kept for relative links. */
function fetchVia(home: URL, seen: string[] = []): typeof fetch {
	return (input, init) => {
		const url = new URL(String(input));
		seen.push(url.href);
		return fetch(new URL(url.pathname + url.search, home), {
			...init,
			headers: { ...(init?.headers as Record<string, string>), "X-Asked": url.origin },
		});
	};
}

describe("the API is found", () => {
	it("where the Link header says, among other links", async () => {
		const site = await serveSite();
		const link = `<${site.home.href}?p=5>; rel=shortlink, <${site.home.href}api/>; rel="https://api.w.org/"`;
		site.answers.set("/", homePage(link));
		site.answers.set("/api/wp/v2/posts/1", json({ id: 1 }));
		const { client } = openClient(site.home);
		expect((await client.readItem(ROUTE, {}, item)).data).toEqual({ id: 1 });
		expect(site.asked).toHaveLength(2);
	});

	it("with plain permalinks", async () => {
		const site = await serveSite();
		site.answers.set("/", homePage(`<${site.home.href}index.php?rest_route=/>; rel="https://api.w.org/"`));
		site.answers.set("/index.php", json([{ id: 1 }]));
		const { client } = openClient(site.home);
		await client.readList("/wp/v2/posts", { page: 2, _fields: ["id"], "categories[terms]": [2, 3] }, item);
		expect(site.asked[1]?.path).toBe("/index.php?rest_route=/wp/v2/posts&_fields=id&categories%5Bterms%5D=2,3&page=2");
		await client.readItem("/", {}, item).catch(() => undefined);
		expect(site.asked[2]?.path).toBe("/index.php?rest_route=/");
	});

	it("where only the page's head says", async () => {
		const site = await serveSite();
		site.answers.set("/", html(`<html lang="ar"><head><LINK REL='https://api.w.org/' href='/rest/'></head><body>`));
		site.answers.set("/rest/wp/v2/posts/1", json({ id: 1 }));
		const { client } = openClient(site.home);
		await client.readItem(ROUTE, {}, item);
		expect(site.paths()).toEqual(["/rest/wp/v2/posts/1"]);
	});

	it("at the usual place when the page says nothing", async () => {
		const site = await serveSite();
		site.answers.set("/", html("<p>Hello"));
		site.answers.set("/wp-json/", json({ namespaces: [] }));
		site.answers.set(API, json({ id: 1 }));
		const { client } = openClient(site.home);
		await client.readItem(ROUTE, {}, item);
		expect(site.paths()).toEqual(["/wp-json/", API]);
	});

	it("at the other usual place when the web server knows nothing of the first", async () => {
		const site = await serveSite();
		site.answers.set("/wp-json/", html("nginx", 404));
		site.answers.set("/", (response, asked, request) => {
			const answer = asked.path.startsWith("/?rest_route=") ? json({ id: 1, namespaces: [] }) : html("<p>Hello");
			answer(response, asked, request);
		});
		const { client } = openClient(site.home);
		expect((await client.readItem(ROUTE, {}, item)).data).toEqual({ id: 1 });
		expect(site.asked.at(-1)?.path).toBe("/?rest_route=/wp/v2/posts/1");
	});

	it("although the home page fails, and that is asked again a minute later", async () => {
		const site = await serveSite();
		site.answers.set(
			"/",
			inTurn(html("fatal", 500), html("fatal", 500), html("fatal", 500), homePage("", '<html lang="fr">')),
		);
		site.answers.set("/wp-json/", json({ name: "Le Journal" }));
		const { client, clock } = openClient(site.home);
		expect(await client.site()).toMatchObject({ name: "Le Journal", language: "en" });
		site.answers.set("/", homePage("", '<html lang="fr">'));
		clock.now += 61_000;
		await client.site();
		await expect.poll(async () => (await client.site()).language).toBe("fr");
	});

	it("although it lies under construction, behind a login, or elsewhere", async () => {
		for (const page of [
			html("soon", 403),
			raw("", { Location: "/wp-login.php" }, 302),
			raw("", { Location: "https://elsewhere.example/" }, 301),
			raw("", { Location: "/" }, 301),
		]) {
			const site = await serveSite();
			site.answers.set("/", page);
			site.answers.set("/wp-json/", json({ code: "rest_forbidden" }, {}, 401));
			site.answers.set(API, json({ id: 1 }));
			const { client } = openClient(site.home);
			expect((await client.readItem(ROUTE, {}, item)).data).toEqual({ id: 1 });
			expect(client.home.href).toBe(site.home.href);
		}
	});

	it("only where the site itself says: no other host is asked", async () => {
		const site = await serveSite();
		const seen: string[] = [];
		site.answers.set("/", homePage('<http://169.254.169.254/wp-json/>; rel="https://api.w.org/"'));
		site.answers.set("/wp-json/", json({}));
		site.answers.set(API, json({ id: 1 }));
		const { client } = openClient(new URL("http://paper.example/"), { fetch: fetchVia(site.home, seen) });
		await client.readItem(ROUTE, {}, item);
		expect(seen.every((url) => url.startsWith("http://paper.example/"))).toBe(true);
	});

	it("or a sentence says that it is nowhere", async () => {
		const site = await serveSite();
		site.answers.set("/", html("<p>Hello"));
		site.answers.set("/wp-json/", html("no", 404));
		const { client, clock } = openClient(site.home);
		await expect(client.site()).rejects.toMatchObject({
			kind: "bad-answer",
			message: expect.stringContaining(`The WordPress REST API isn't found at ${site.home.href}wp-json/`),
		});
		const requests = client.requestCount();
		await expect(client.readItem(ROUTE, {}, item)).rejects.toMatchObject({ kind: "bad-answer" });
		expect(client.requestCount(), "not looked for again at once").toBe(requests);
		clock.now += 5000;
		site.answers.set("/wp-json/", json({}));
		site.answers.set(API, json({ id: 1 }));
		expect((await client.readItem(ROUTE, {}, item)).data).toEqual({ id: 1 });
	});

	it("again after the site has moved it", async () => {
		const site = await serveSite();
		site.answers.set(API, json({ id: 1 }));
		const { client, clock } = openClient(site.home);
		await client.readItem(ROUTE, {}, item);
		site.answers.set("/", homePage(`<${site.home.href}?rest_route=/>; rel="https://api.w.org/"`));
		site.answers.set("/index.php", json({ id: 2 }));
		site.answers.set(API, html("nginx", 404));
		site.answers.set("/", (response, asked, request) => {
			const answer = asked.path.includes("rest_route")
				? json({ id: 1, title: "moved" })
				: homePage(`<${site.home.href}?rest_route=/>; rel="https://api.w.org/"`);
			answer(response, asked, request);
		});
		clock.now += 3_600_000;
		expect((await client.readItem(ROUTE, {}, item)).asOf).toBeDefined();
		clock.now += 5001;
		expect(await client.readItem(ROUTE, {}, item)).toEqual({
			data: { id: 1, title: "moved" },
			total: 1,
			totalPages: 1,
		});
	});
});

describe("the home", () => {
	it("may be a folder, with or without its slash", async () => {
		const site = await serveSite();
		site.answers.set("/news/", homePage(`<${site.home.href}news/wp-json/>; rel="https://api.w.org/"`));
		site.answers.set("/news/wp-json/wp/v2/posts/1", json({ id: 1 }));
		site.answers.set(
			"/news/story/",
			raw("", { Link: `<${site.home.href}news/wp-json/wp/v2/posts/1>; rel="alternate"; type="application/json"` }),
		);
		const { client } = openClient(new URL("news?utm=1#top", site.home));
		expect(client.home.href).toBe(`${site.home.href}news/`);
		expect((await client.readItem(ROUTE, {}, item)).data).toEqual({ id: 1 });
		expect(await client.lookUp("/story/")).toEqual({ kind: "found", route: ROUTE });
		expect(await client.lookUp("/story/?x#y")).toEqual({ kind: "found", route: ROUTE });
		await expect(client.lookUp("../../wp-admin/")).rejects.toMatchObject({ kind: "not-found" });
		await expect(client.readPage("..%2F../../x")).rejects.toMatchObject({ kind: "not-found" });
	});

	it("is where it redirects to by scheme and www, and the API is asked there", async () => {
		const site = await serveSite();
		const seen: string[] = [];
		site.answers.set("/", (response, asked, request) => {
			const isThere = asked.headers["x-asked"] === "https://www.paper.example";
			const answer = isThere
				? homePage('<http://paper.example/wp-json/>; rel="https://api.w.org/"')
				: raw(
						"",
						{
							Location:
								asked.headers["x-asked"] === "http://paper.example"
									? "https://paper.example/"
									: "https://www.paper.example/",
						},
						301,
					);
			answer(response, asked, request);
		});
		site.answers.set(API, json({ id: 1 }));
		const { client } = openClient(new URL("http://paper.example"), { fetch: fetchVia(site.home, seen) });
		expect(client.home.href).toBe("http://paper.example/");
		await client.readItem(ROUTE, {}, item);
		expect(client.home.href).toBe("https://www.paper.example/");
		expect(seen).toEqual([
			"http://paper.example/",
			"https://paper.example/",
			"https://www.paper.example/",
			"https://www.paper.example/wp-json/wp/v2/posts/1",
		]);
	});

	it("stays where it is when its front page is a folder of it", async () => {
		const site = await serveSite();
		site.answers.set("/", raw("", { Location: "/en/" }, 302));
		site.answers.set(
			"/en/",
			homePage(`<${site.home.href}en/wp-json/>; rel="https://api.w.org/"`, '<html lang="en-US" dir="ltr">'),
		);
		site.answers.set("/en/wp-json/", json({ name: "Paper" }));
		const { client } = openClient(site.home);
		expect(await client.site()).toMatchObject({ name: "Paper", language: "en-US" });
		expect(client.home.href).toBe(site.home.href);
	});

	it("is asked once a day", async () => {
		const site = await serveSite();
		site.answers.set(API, json({ id: 1 }));
		const { client, clock } = openClient(site.home);
		const homePages = () => site.asked.filter(({ path }) => path === "/").length;
		await client.readItem(ROUTE, {}, item);
		clock.now += 23 * 3_600_000;
		await client.readItem(ROUTE, {}, item);
		expect(homePages()).toBe(1);
		clock.now += 2 * 3_600_000;
		await client.readItem(ROUTE, {}, item);
		await expect.poll(homePages).toBe(2);
	});
});

describe("the pages of a site", () => {
	it("can be had where the API can't", async () => {
		const site = await serveSite();
		site.answers.set("/", html("x", 500));
		site.answers.set("/story/", html("<p>Story</p>"));
		const { client } = openClient(site.home);
		expect(await client.readPage("/story/")).toEqual({ data: "<p>Story</p>", total: 1, totalPages: 1 });
		expect(await client.lookUp("/story/")).toEqual({ kind: "found", route: undefined });
	});

	it.each<[string, ReturnType<typeof raw>, object]>([
		["gone", raw("", {}, 410), { kind: "missing" }],
		["unknown", raw("", {}, 404), { kind: "missing" }],
		["renamed", raw("", { Location: "/new/?a=1" }, 301), { kind: "moved", path: "/new/?a=1" }],
		["moved for now", raw("", { Location: "new/" }, 307), { kind: "moved", path: "/old/new/" }],
		["on another site", raw("", { Location: "https://other.example/new/" }, 302), { kind: "missing" }],
		["no address at all", raw("", { Location: "http://" }, 302), { kind: "refused or odd" }],
	])("are looked up: %s", async (_what, answer, expected) => {
		const site = await serveSite();
		site.answers.set("/old/", answer);
		const { client } = openClient(site.home);
		const found = await client.lookUp("/old/").catch(() => ({ kind: "refused or odd" }) as const);
		const said = found.kind === "moved" ? { kind: "moved", path: found.to.pathname + found.to.search } : found;
		expect(said).toEqual(expected);
		expect(site.asked.at(-1)?.method).toBe("HEAD");
	});

	it("are looked up by GET where HEAD is not taken", async () => {
		const site = await serveSite();
		site.answers.set("/story/", (response, asked, request) => {
			const link = `<${site.home.href}?rest_route=%2Fwp%2Fv2%2Fposts%2F17>; rel="alternate"; title="JSON"; type="application/json"`;
			const answer = asked.method === "HEAD" ? raw("", {}, 405) : html("x".repeat(200_000), 200, { Link: link });
			answer(response, asked, request);
		});
		const { client } = openClient(site.home);
		expect(await client.lookUp("/story/")).toEqual({ kind: "found", route: "/wp/v2/posts/17" });
	});

	it("are refused where they lead to the login page", async () => {
		const site = await serveSite();
		site.answers.set("/story/", raw("", { Location: "/wp-login.php?redirect_to=%2Fstory%2F" }, 302));
		const { client } = openClient(site.home);
		await expect(client.lookUp("/story/")).rejects.toMatchObject({ kind: "refused" });
		await expect(client.readPage("/story/")).rejects.toMatchObject({ kind: "refused" });
	});

	it("are HTML, in the encoding that they name, and of a decent size", async () => {
		const site = await serveSite();
		site.answers.set(
			"/latin/",
			raw(Buffer.from("<p>é</p>", "latin1"), { "Content-Type": "text/html; charset=ISO-8859-1" }),
		);
		site.answers.set("/odd/", raw("<p>é</p>", { "Content-Type": "text/html; charset=klingon" }));
		site.answers.set("/picture/", raw("GIF89a", { "Content-Type": "image/gif" }));
		site.answers.set("/huge/", html("x".repeat(5 * 1024 * 1024)));
		const { client } = openClient(site.home);
		expect((await client.readPage("/latin/")).data).toBe("<p>é</p>");
		expect((await client.readPage("/odd/")).data).toBe("<p>é</p>");
		await expect(client.readPage("/picture/")).rejects.toMatchObject({ kind: "bad-answer" });
		await expect(client.readPage("/huge/")).rejects.toMatchObject({ kind: "bad-answer" });
		await expect(client.readPage("/none/")).rejects.toMatchObject({ kind: "not-found" });
	});
});
