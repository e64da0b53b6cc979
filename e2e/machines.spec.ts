import { expect, STORY, test } from "./paper.ts";

test("a story's first HTML has its headline, its text and valid JSON-LD", async ({ request }) => {
	const html = await (await request.get(STORY)).text();
	expect(html).toContain("The mills that ran on the moon</h1>");
	expect(html).toMatch(/<html lang="en-GB" dir="ltr">/);
	expect(html).toContain('<link rel="alternate" type="application/rss+xml" href="/feed.xml"');
	const jsonLd = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null");
	expect(jsonLd).toMatchObject({
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		headline: "The mills that ran on the moon",
	});
	expect(jsonLd.commentCount).toBeGreaterThan(0);
	expect((await request.get(new URL(jsonLd.image[0].url).pathname)).status()).toBe(200);
});

test("feeds, sitemap, robots and manifest are there and point at pages that are", async ({ request }) => {
	const rss = await (await request.get("/feed.xml")).text();
	expect(rss).toMatch(/<rss version="2\.0"/);
	expect(rss).toContain("<title>The mills that ran on the moon</title>");
	const feed = await (await request.get("/feed.json")).json();
	expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
	expect((await request.get(new URL(feed.items[0].url).pathname)).status()).toBe(200);
	const sitemap = await (await request.get("/sitemap.xml")).text();
	const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
		([, address]) => new URL(address as string).pathname,
	);
	expect(addresses).toContain(STORY);
	expect(addresses.length).toBeGreaterThan(50);
	for (const address of addresses)
		expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(200);
	expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
	const manifest = await (await request.get("/manifest.webmanifest")).json();
	for (const icon of manifest.icons) expect((await request.get(icon.src)).status()).toBe(200);
});

test("every picture and file that the stories name is there", async ({ request }) => {
	const feed = await (await request.get("/sitemap.xml")).text();
	const stories = [...feed.matchAll(/<loc>([^<]+)<\/loc>/g)]
		.map(([, address]) => new URL(address as string).pathname)
		.filter((path) => path.startsWith("/2026/"));
	const files = new Set<string>();
	for (const path of stories) {
		const json = await (await request.get(`/api/story${path.replace(/\/$/, "")}.json`)).text();
		for (const [file] of json.matchAll(/\/(?:pictures|media)\/[\w.-]+/g)) files.add(file);
	}
	expect(files.size).toBeGreaterThan(400);
	for (const file of files) expect((await request.head(file)).status(), file).toBe(200);
});

test("what is not there is never answered with a page's HTML under /assets/ and /api/", async ({ request }) => {
	for (const address of ["/assets/gone.js", "/api/story/no/such.json", "/api/nothing.json", "/pictures/none.avif"]) {
		const response = await request.get(address);
		expect(response.status(), address).toBe(404);
		expect(response.headers()["content-type"], address).not.toContain("html");
	}
});

test("answers can be asked for again at no cost, and come packed", async ({ request }) => {
	const address = `/api/story${STORY.replace(/\/$/, "")}.json`;
	const first = await request.get(address, { headers: { "accept-encoding": "br" } });
	expect(first.headers()["content-encoding"]).toBe("br");
	expect(first.headers()["cache-control"]).toContain("stale-while-revalidate");
	const etag = first.headers().etag as string;
	expect((await request.get(address, { headers: { "if-none-match": etag, "accept-encoding": "br" } })).status()).toBe(
		304,
	);
});

test("sound and film can be asked for in parts", async ({ request }) => {
	const story = await (await request.get("/api/story/2026/11/02/a-swing-keeps-time.json")).text();
	const film = /\/media\/[\w-]+\.mp4/.exec(story)?.[0] as string;
	const part = await request.get(film, { headers: { range: "bytes=0-99" } });
	expect(part.status()).toBe(206);
	expect((await part.body()).length).toBe(100);
});

test("no e-mail address leaves the newsroom", async ({ request }, { project }) => {
	const reply = await request.post("/api/replies/2026/11/18/inside-a-pin-tumbler.json", {
		data: {
			text: `Mind the springs, says the ${project.name}.`,
			name: "Secretive",
			email: "secret.keeper@example.org",
		},
	});
	expect(reply.status()).toBe(201);
	expect(await reply.text()).not.toContain("secret.keeper");
	expect(await (await request.get("/api/discussion/1/2026/11/18/inside-a-pin-tumbler.json")).text()).not.toContain(
		"secret.keeper",
	);
});

test("a reply from another site's page is turned away", async ({ request }) => {
	const reply = await request.post("/api/replies/2026/11/18/inside-a-pin-tumbler.json", {
		headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
		data: { text: "Spam.", name: "Evil", email: "evil@example.org" },
	});
	expect(reply.status()).toBe(403);
});
