import { test as base, expect, type Page } from "@playwright/test";
import { PAPER } from "../places.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
import { type FaultyPage, PAGES } from "./pages.ts";
import { ROWS, type Row, type Seen } from "./table.ts";

/** Somebody who reads through the proxy, on a device of their own whose clock can be moved. */
type Reader = { page: Page; proxy: FaultProxy; uncaught: string[] };

const test = base.extend<{ reader: Reader }, { faultProxy: FaultProxy }>({
	faultProxy: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
		async ({}, use) => {
			// Pictures keep their boxes without their files, and would take most of the time.
			const proxy = await startFaultProxy(PAPER, { without: /^\/pictures\// });
			await use(proxy);
			await proxy.stop();
		},
		{ scope: "worker" },
	],
	baseURL: async ({ faultProxy }, use) => use(faultProxy.origin),
	reader: async ({ page, faultProxy: proxy }, use) => {
		await page.clock.install();
		proxy.seen.length = 0;
		const uncaught: string[] = [];
		page.on("pageerror", (error) => uncaught.push(error.message));
		await use({ page, proxy, uncaught });
		proxy.end();
		expect(uncaught, "errors that nothing on the page has caught").toEqual([]);
	},
});
// What a device keeps would hide the faults.
test.use({ serviceWorkers: "block", trace: "off" });

/** Puts the fault, and gives what ends it. */
async function strike({ page, proxy }: Reader, row: Row, { path, column }: FaultyPage): Promise<() => Promise<void>> {
	if (row !== "dns" && row !== "offline") {
		proxy.put(row, path);
		return async () => proxy.end();
	}
	if (row === "offline" && column === "list") {
		await page.context().setOffline(true);
		return () => page.context().setOffline(false);
	}
	// The story is read before: only what the cell is about is cut off.
	const error = row === "dns" ? "namenotresolved" : "internetdisconnected";
	const isStruck = (url: URL) => path.test(url.pathname);
	await page.route(isStruck, (route) => route.abort(error));
	return async () => {
		await page.unroute(isStruck);
		if (row === "offline") await page.evaluate(comeBack);
	};
}

/** What a page is told when its device finds a network again. */
function comeBack(): void {
	for (const name of ["offline", "online"]) window.dispatchEvent(new Event(name));
}

const atOnce = expect.configure({ timeout: 250 });
/** How much time passes between two looks, in milliseconds: pauses are shorter, and where only time brings it, time flies. */
const PASSING: Partial<Record<Row, number>> = { silent: 4_000, drip: 4_000 };
const SHORTLY = 300;
/** Longer than any newsroom is waited for before a reply is sent again. */
const LATER = 11 * 60_000;

async function look(page: Page, row: Row, faulty: FaultyPage, seen: Seen): Promise<void> {
	await expect(async () => {
		await page.clock.fastForward(PASSING[row] ?? SHORTLY);
		await faulty.look(page, seen, atOnce);
	}).toPass({ intervals: [0], timeout: 30_000 });
}

for (const [name, faulty] of Object.entries(PAGES)) {
	for (const [row, { fault, cells }] of Object.entries(ROWS) as [Row, (typeof ROWS)[Row]][]) {
		test(`${name}: ${fault}`, { tag: "@once" }, async ({ reader }) => {
			const { page, proxy } = reader;
			const seen = cells[faulty.column];
			let end = faulty.isStruckFirst ? await strike(reader, row, faulty) : undefined;
			if (faulty.from !== "") {
				await page.goto(faulty.from, { waitUntil: "commit" });
				await page.locator("html[data-alive]").waitFor({ state: "attached" });
			}
			end ??= await strike(reader, row, faulty);
			await faulty.open(page);
			if (row === "late") {
				await faulty.waiting(page);
				await end();
			}
			// Time flies from then on, and not before: a device too takes its time to write down what is to be sent.
			if (PASSING[row]) await expect.poll(() => proxy.seen.some(({ struck }) => struck)).toBe(true);
			await look(page, row, faulty, seen);
			await end();
			if (seen !== "whole" && !faulty.isLeftOut) {
				// With the network, what is missing comes by itself; scripts come with the next page.
				if (row !== "offline" || faulty.column === "address") await faulty.again?.(page);
				if (faulty.column === "reply") await page.clock.fastForward(LATER);
				await look(page, "late", faulty, "whole");
			}
			if (faulty.column === "reply") expectOneReply(proxy);
		});
	}
}

/** However often it was sent, the newsroom has it once. */
function expectOneReply(proxy: FaultProxy): void {
	const stored = proxy.seen.flatMap(({ method, path, answer }) =>
		method === "POST" && path.startsWith("/api/replies/") && answer ? [JSON.parse(`${answer.body}`)] : [],
	);
	expect(stored.length).toBeGreaterThan(0);
	expect(new Set(stored.map(({ comment }) => comment.id)).size).toBe(1);
}
