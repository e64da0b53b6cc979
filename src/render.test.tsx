// @vitest-environment node
import { describe, expect, it } from "vitest";
import { Failure } from "./model/failure.ts";
import { type RenderedPage, render } from "./render.tsx";
import { buildNewsroom } from "./testing/build-newsroom.ts";
import { buildComment, buildDiscussion, buildStory, buildSummary } from "./testing/builders.ts";

const list = async (path: string) => ({
	version: 1 as const,
	subject:
		path === "/"
			? ({ kind: "front", path } as const)
			: { kind: "section" as const, path, name: "Science", children: [] },
	stories: [buildSummary()],
	page: 1,
	pages: 1,
	total: 1,
});

const newsroom = buildNewsroom({
	list,
	similar: async () => [buildSummary({ path: "/other/", headline: "Mills of the moon" })],
	discussion: async () => buildDiscussion({ comments: [buildComment()] }),
	search: async (query, page) => ({ version: 1, query, page, pages: 0, total: 0, results: [] }),
});

async function renderAddress(
	address: string,
	posted?: Parameters<typeof render>[2],
): Promise<Extract<RenderedPage, { kind: "page" }>> {
	const page = await render(new URL(address, "http://paper.example"), newsroom, posted);
	if (page.kind !== "page") throw new Error(`${address} went to ${page.to}`);
	return page;
}

describe("the first HTML", () => {
	it("has the whole story with its similar stories, its discussion and the form", async () => {
		const { html, status, head } = await renderAddress("/2026/11/20/tides/");
		expect(status).toBe(200);
		for (const words of [
			"Two tides a day</h1>",
			"The sea leaves and comes back.",
			"Mills of the moon",
			"Well told.",
			"Leave a reply",
		])
			expect(html).toContain(words);
		expect(html).toMatch(/<form [^>]*method="post"/);
		expect(html).toMatch(/<form [^>]*action="\/2026\/11\/20\/tides\/#reply"/);
		expect(head.title).toBe("Two tides a day | The Test Sheet");
	});

	it.each(["/", "/page/2/", "/category/science/", "/tag/moon/", "/author/ada-fenn/", "/search?q=moon"])(
		"of %s is the same every time",
		async (address) => {
			const first = await renderAddress(address);
			const second = await renderAddress(address);
			expect(first.html).toContain("<h1");
			expect(second.html).toBe(first.html);
		},
	);

	it("has no style attributes, which the page's policy forbids", async () => {
		for (const address of ["/", "/2026/11/20/tides/", "/search"])
			expect((await renderAddress(address)).html).not.toMatch(/\sstyle="/);
	});

	it("says 404 for what is not there, with the reason and a way on", async () => {
		const { html, status, head } = await renderAddress("/nowhere/");
		expect(status).toBe(404);
		expect(html).toContain("There is no such page");
		expect(head).toMatchObject({ title: "There is no such page | The Test Sheet", isHiddenFromSearch: true });
	});

	it("follows what has moved", async () => {
		const moved = buildNewsroom({
			story: async () => {
				throw new Failure("moved", "It has another address.", { to: "/2026/11/20/tides/" });
			},
		});
		const page = await render(new URL("http://paper.example/tides/"), moved);
		expect(page).toEqual({ kind: "redirect", status: 301, to: "/2026/11/20/tides/" });
	});

	it("gives a refused reply back with every word", async () => {
		const { html } = await renderAddress("/2026/11/20/tides/", {
			reply: {
				input: { text: "Said before & <kept>", name: "Pete", email: "pete" },
				outcome: { kind: "invalid", problems: [{ field: "email", kind: "invalid" }] },
			},
		});
		expect(html).toContain("Said before &amp; &lt;kept&gt;</textarea>");
		expect(html).toContain("does not look like an email address");
	});

	it("gives every word back where the discussion has closed meanwhile", async () => {
		const closed = buildNewsroom({
			discussion: async () => buildDiscussion({ isOpen: false, replyAt: "https://site.example/tides/" }),
		});
		const page = await render(new URL("http://paper.example/2026/11/20/tides/"), closed, {
			reply: {
				input: { text: "Said too late", name: "Pete", email: "pete@example.org" },
				outcome: { kind: "refused", reason: "closed" },
			},
		});
		expect(page).toMatchObject({ html: expect.stringContaining("Said too late</textarea>") });
		expect(page).toMatchObject({ html: expect.stringContaining("This discussion is closed: no new comments") });
		expect(page).toMatchObject({ html: expect.stringContaining('href="https://site.example/tides/"') });
	});

	it("asks for the password of a locked story, and has what one opened whole, without it", async () => {
		const locked = buildNewsroom({
			story: async () => buildStory({ isLocked: true, body: [] }),
			discussion: async () => {
				throw new Failure("refused", "It is locked.");
			},
		});
		const url = new URL("http://paper.example/2026/11/20/tides/");
		const asked = await render(url, locked, { unlock: { kind: "wrong-password" } });
		expect(asked).toMatchObject({ html: expect.stringContaining("This story needs a password") });
		expect(asked).toMatchObject({ html: expect.stringContaining("That is not the password of this story.") });
		const story = buildStory();
		const opened = await render(url, locked, { unlock: { kind: "opened", story, discussion: buildDiscussion() } });
		expect(opened).toMatchObject({ html: expect.stringContaining("The sea leaves and comes back.") });
		expect(opened).toMatchObject({ html: expect.not.stringContaining("needs a password") });
	});

	it("shows a reply to a comment where the address asks for it", async () => {
		expect((await renderAddress("/2026/11/20/tides/?reply-to=1")).html).toContain("Reply to <bdi>Fenland Pete</bdi>");
	});

	it("hides nothing of a failing discussion but the discussion", async () => {
		const page = await render(
			new URL("http://paper.example/2026/11/20/tides/"),
			buildNewsroom({
				discussion: async () => {
					throw new Failure("server", "broken");
				},
			}),
		);
		expect(page).toMatchObject({
			kind: "page",
			status: 200,
			html: expect.stringContaining("The sea leaves and comes back."),
		});
	});
});
