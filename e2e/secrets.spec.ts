import type { APIRequestContext } from "@playwright/test";
import { expect, QUIET_STORY, STORY, test } from "./paper.ts";
import { COPY, PAPER } from "./places.ts";

const EMAIL = /[\w.+-]+(?:@|%40|&#0*64;|\\u0040)[\w-]+(?:\.[\w-]+)+/gi;
const SENDER = "203.0.113.77";

/** Everything that a paper says, by address: pages, feeds, article JSON, discussions, what is missing and what is wrong. */
async function readAll(request: APIRequestContext, origin: string): Promise<Map<string, string>> {
	const said = new Map<string, string>();
	const read = async (address: string) => {
		const response = await request.get(`${origin}${address}`, { maxRedirects: 0 });
		const text = `${JSON.stringify(response.headersArray())}\n${await response.text()}`;
		said.set(address, text);
		return text;
	};
	const sitemap = await read("/sitemap.xml");
	for (const [, address = ""] of sitemap.matchAll(/<loc>[^<]*?:\d+(\/[^<]*)<\/loc>/g)) {
		await read(address);
		if (!/^\/\d/.test(address)) {
			for (const feed of ["feed.xml", "feed.json"]) await read(`${address}${feed}`);
			await read(`/api/list/1${address === "/" ? "/index" : address.replace(/\/$/, "")}.json`);
			continue;
		}
		const file = `${address.replace(/\/$/, "")}.json`;
		for (const kind of ["story", "similar"]) await read(`/api/${kind}${file}`);
		const pages = Number(/"pages":(\d+)/.exec(await read(`/api/discussion/1${file}`))?.[1] ?? 1);
		for (let page = 2; page <= pages; page += 1) await read(`/api/discussion/${page}${file}`);
	}
	const others = "/nowhere/ /api/nowhere.json /api/story/nowhere.json /robots.txt /manifest.webmanifest /healthz";
	for (const address of [...others.split(" "), "/search?q=reader.example", "/api/search.json?q=reader.example"])
		await read(address);
	return said;
}

for (const [name, origin] of [
	["the server", PAPER],
	["a copy", COPY],
] as const) {
	test(`${name} says nobody's e-mail or network address, nor where it lies @once`, async ({ request }, { project }) => {
		test.slow();
		const writer = `secret.${project.name}@reader.example`;
		const held = `A secret word of the ${project.name}`;
		for (const [at, path] of [STORY, QUIET_STORY].entries()) {
			const sent = await request.post(`${PAPER}/api/replies${path.replace(/\/$/, ".json")}`, {
				data: {
					text: `${held} ${name} ${at}`,
					name: "A Held Reader",
					email: writer,
					website: "https://reader.example",
				},
				headers: { "x-forwarded-for": SENDER },
			});
			expect(sent.status()).toBe(201);
			expect(await sent.text()).not.toContain(writer);
			const wrong = await request.post(`${PAPER}/api/replies${path.replace(/\/$/, ".json")}`, {
				data: { text: "", name: "", email: writer },
			});
			expect(await wrong.text()).not.toContain(writer);
		}
		const said = await readAll(request, origin);
		expect(said.size).toBeGreaterThan(200);
		for (const [address, text] of said) {
			expect(text.match(EMAIL) ?? [], address).toEqual([]);
			expect(text, address).not.toContain(SENDER);
			expect(text, address).not.toContain(held);
			expect(text, address).not.toContain(process.cwd());
			expect(text, address).not.toContain("broadsheet-e2e-");
		}
		// The controls: comments were among what was read, and an address among them would have been seen.
		expect(said.get(`/api/discussion/1${STORY.replace(/\/$/, ".json")}`)).toContain('"author"');
		expect("by ada@reader.example, mailto:a%40b.example".match(EMAIL)).toHaveLength(2);
	});
}
