import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type AxeNode = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"][number]["nodes"][number];

/** WCAG 2.0 to 2.2, A and AA, and best practices: without being named, axe leaves out its rule for the size of targets. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** So far from a bar, in pixels, no part of a target counts as too near it. */
const CLEAR = 30;

/** What axe finds on a page, or in a part of it: with none of its rules excused, or with these alone. */
export async function axeFaults(page: Page, { within, rules }: { within?: string; rules?: string[] } = {}) {
	const axe = new AxeBuilder({ page });
	if (within) axe.include(within);
	const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(RULES)).analyze();
	const faults: [string, string[]][] = [];
	for (const { id, nodes } of violations) {
		const found = id === "target-size" ? await judgeWhole(page, nodes) : nodes;
		if (found.length > 0) faults.push([id, found.map(({ html }) => html)]);
	}
	return faults;
}

/**
 * Under a bar that stays at the edge of the window something is half covered wherever one scrolls to. Each target that is
 * cut by one is judged again beside it; the page is scrolled back. What no scrolling gets clear is a fault.
 */
async function judgeWhole(page: Page, nodes: AxeNode[]): Promise<AxeNode[]> {
	const faults: AxeNode[] = [];
	for (const node of nodes) {
		const target = String(node.target[0]);
		const near = node.any.flatMap(({ relatedNodes = [] }) => relatedNodes.map((each) => String(each.target[0])));
		const moved = await page.evaluate(scrollClear, { target, near, clear: CLEAR });
		const again = moved === 0 ? [] : await sizeFaults(page, target);
		if (moved === 0 || again.length > 0) faults.push(node);
		await page.evaluate((by) => scrollBy({ top: -by, behavior: "instant" }), moved);
	}
	return faults;
}

async function sizeFaults(page: Page, target: string) {
	const { violations } = await new AxeBuilder({ page }).include(target).withRules("target-size").analyze();
	return violations;
}

/** Scrolls a target out from under the bars that have these buttons. Says how far; 0 where they are no bars'. */
function scrollClear({ target, near, clear }: { target: string; near: string[]; clear: number }): number {
	const barOf = (element: Element | null): Element | null =>
		element && (/sticky|fixed/.test(getComputedStyle(element).position) ? element : barOf(element.parentElement));
	const subject = document.querySelector(target);
	const box = subject?.getBoundingClientRect();
	let by = 0;
	for (const selector of near) {
		const button = document.querySelector(selector);
		const bar = barOf(button);
		if (!box || !button || !bar || bar.contains(subject)) continue;
		const { top, bottom } = button.getBoundingClientRect();
		const far = top > innerHeight / 2 ? box.bottom - top + clear : box.top - bottom - clear;
		if (Math.abs(far) > Math.abs(by)) by = far;
	}
	const before = scrollY;
	scrollBy({ top: by, behavior: "instant" });
	return scrollY - before;
}
