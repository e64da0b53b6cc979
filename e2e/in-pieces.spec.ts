import { expect, STORY, test } from "./paper.ts";

/** Where a slow network may cut a page: between its tags, but not within a line of running text. */
const PIECES =
	/<(figcaption|h\d|p(?! class="(?:card-facts|dateline|byline)))\b.*?<\/\1>|<(\w+)[^>]*>[^<]*<\/\2>|<[^>]*>|[^<]+/gs;
const SCRIPTS = /<script\b.*?<\/script>/gs;

/** So far down a page is looked at, in CSS pixels. */
const DEPTH = 2_400;

const PAGES = { story: STORY, "front page": "/", section: "/category/science/", search: "/search?q=sea" };

// The page is written into a document by the test, which the paper's own policy would not let it do.
test.use({ bypassCSP: true });

for (const [name, address] of Object.entries(PAGES)) {
	test(`nothing that was drawn moves when a ${name} comes piece by piece`, async ({ context, request, viewport }) => {
		const html = (await (await request.get(address)).text()).replace(SCRIPTS, "");
		const pieces = html.match(PIECES) ?? [];
		expect(pieces.join("")).toBe(html);
		const page = await context.newPage();
		await page.setViewportSize({ width: viewport?.width ?? 0, height: DEPTH });
		await page.goto("/robots.txt");
		const seen = await page.evaluate(
			async ([all, depth]) => {
				const moved: string[] = [];
				let latest = "";
				type Shift = PerformanceEntry & { sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[] };
				new PerformanceObserver((list) => {
					for (const { sources } of list.getEntries() as Shift[])
						for (const { node, previousRect: was, currentRect: is } of sources)
							moved.push(
								`${(node as Element | undefined)?.className || node?.textContent}: ${was.x}, ${was.y} to ${is.x}, ${is.y} when ${latest} came`,
							);
				}).observe({ type: "layout-shift", buffered: true });
				const drawn = () => new Promise((done) => requestAnimationFrame(done));
				document.open();
				for (const piece of all) {
					if (document.body?.scrollHeight > depth) break;
					latest = piece;
					document.write(piece);
					if (document.body) await drawn();
				}
				await drawn();
				await drawn();
				return { moved, height: document.body.scrollHeight };
			},
			[pieces, DEPTH] as const,
		);
		expect(seen.height).toBeGreaterThan(1_000);
		expect(seen.moved).toEqual([]);
	});
}
