// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import type { RenderedPage } from "../../../src/render.tsx";
import { buildMasthead } from "../../../src/testing/builders.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { answerPage } from "./create-pages.ts";

const newsroom = {} as Newsroom;
const template = {
	html: '<html lang="en"><head><!--first--><!--head--></head><body><div id="root"><!--app--></div><!--state--></body></html>',
	styles: { everyPage: "", storyPage: "", listPage: "", rest: "" },
	script: '<script type="module" src="/start.js"></script>',
};

function rendered(over: Partial<Extract<RenderedPage, { kind: "page" }>> = {}): RenderedPage {
	return {
		kind: "page",
		status: 200,
		html: "<h1>Costs $& more than $1</h1>",
		state: { address: "/", fetched: [] },
		head: { title: "Test", canonical: "/" },
		masthead: buildMasthead({ language: "ar", direction: "rtl" }),
		...over,
	};
}

const ask = (address: string, page = rendered()) => {
	const render = vi.fn(async () => page);
	return { render, answer: answerPage({ url: new URL(address, "http://paper.example") }, newsroom, template, render) };
};

describe("answerPage", () => {
	it("fills the template in the newsroom's language and leaves the story's own signs alone", async () => {
		const { body, status } = await ask("/").answer;
		expect(status).toBe(200);
		expect(body).toContain('<html lang="ar" dir="rtl">');
		expect(body).toContain("<h1>Costs $& more than $1</h1>");
		expect(body).toContain('<script type="application/json" id="state">');
		expect(body).toContain('<script type="module" src="/start.js">');
	});

	it("gives the status that the page has", async () => {
		expect((await ask("/nowhere/", rendered({ status: 404 })).answer).status).toBe(404);
	});

	it.each([
		["/2026/11/22/slug", "/2026/11/22/slug/"],
		["/category/science/page/1/", "/category/science/"],
		["/category//science/?x=1", "/category/science/?x=1"],
		["/page/2?x=1", "/page/2/?x=1"],
	])("sends %s to its one address %s without asking the newsroom", async (from, to) => {
		const { answer, render } = ask(from);
		expect(await answer).toMatchObject({ status: 301, headers: { Location: to } });
		expect(render).not.toHaveBeenCalled();
	});

	it("never sends a reader to another host", async () => {
		const { answer } = ask("http://paper.example//evil.example/x");
		expect((await answer).headers.Location).toBe("/evil.example/x/");
	});

	it.each(["/search?q=a", "/", "/2026/11/22/slug/", "/page/12/"])("answers %s where it is", async (address) => {
		expect((await ask(address).answer).status).toBe(200);
	});

	it.each(["/%", "/%ff/"])("says that %s can't be read, without asking the newsroom", async (address) => {
		const { answer, render } = ask(address);
		expect(await answer).toMatchObject({ status: 400, headers: { "Content-Type": "text/plain; charset=utf-8" } });
		expect(render).not.toHaveBeenCalled();
	});

	it("passes a redirect on", async () => {
		const { answer } = ask("/old/", { kind: "redirect", status: 301, to: "/new/" });
		expect(await answer).toMatchObject({ status: 301, headers: { Location: "/new/" } });
	});
});
