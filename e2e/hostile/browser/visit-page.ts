import { ALLOWED_MARKUP } from "../watch/allowed-markup.ts";
import { inspectPage } from "../watch/inspect-page.ts";
import type { Engine } from "./engine.ts";
import { forbiddenAmong, type PagePolicy } from "./page-policy.ts";

export type Visit = {
	/** Everything that is not as it must be. */
	problems: string[];
	words: string;
	elements: number;
	/** Pictures and films that the page's policy kept away. */
	keptAway: number;
};

/** Opens a page, waits until it is whole, does all that a reader can do to what is in it, and looks at what became of it. */
export async function visitPage(
	engine: Engine,
	path: string,
	policy: PagePolicy,
	{ comments = 0 }: { comments?: number } = {},
): Promise<Visit> {
	const address = policy.paper + path;
	// What comes late from the page before is not this one's.
	await engine.open("about:blank");
	engine.complaints();
	engine.asked();
	await engine.open(address);
	const missing = await engine.run(waitUntilWhole, comments);
	await engine.run(() => window.hostileWatch.poke(document), null);
	await engine.run(async () => {
		window.scrollTo({ top: 0, behavior: "instant" });
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	}, null);
	const { problems, words, elements } = await engine.run(inspectPage, ALLOWED_MARKUP);
	const happened = await engine.run(() => [...window.hostileWatch.happened], null);
	const place = await engine.run(() => location.origin + location.pathname, null);
	const isKeptAway = (what: string) => /^policy (?:img|media)-src /.test(what);
	return {
		problems: [
			...problems,
			...(missing > 0 ? [`${missing} comments never came.`] : []),
			...(place === new URL(address).origin + new URL(address).pathname ? [] : [`The page has gone to ${place}.`]),
			...happened.filter((what) => !isKeptAway(what)),
			...engine.complaints().filter((words) => !/Content.Security.Policy/i.test(words)),
			...forbiddenAmong(engine.asked(), policy).map((asked) => `It asked for ${asked}.`),
		],
		words,
		elements,
		keptAway: happened.filter(isKeptAway).length,
	};
}

/** Goes through the page as a reader does, until its script is there and all comments; gives how many never came. */
async function waitUntilWhole(comments: number): Promise<number> {
	const soon = () => new Promise((done) => setTimeout(done, 10));
	const end = performance.now() + 15_000;
	const isIn = (selector: string) => document.querySelector(selector) !== null;
	while (!isIn("html[data-alive]") && performance.now() < end) await soon();
	const count = () => document.querySelectorAll(".comment").length;
	if (comments > 0) {
		const isWhole = () => count() >= comments && isIn(".reply-form[data-alive]");
		while (!isWhole() && performance.now() < end) {
			// Again and again: what comes on the way moves the end of the page.
			for (const part of document.querySelectorAll(".threads > :last-child, .page-footer")) {
				part.scrollIntoView({ behavior: "instant" });
				await soon();
			}
			// The other pages of the discussion come as JSON.
			if (isIn(".reply-form[data-alive]")) document.querySelector<HTMLElement>(".more-comments")?.click();
		}
	}
	return Math.max(0, comments - count());
}
