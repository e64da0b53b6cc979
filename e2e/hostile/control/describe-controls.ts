import { afterAll, beforeAll, expect, it } from "vitest";
import { type Attacks, hasCorpora } from "../attacks/read-attacks.ts";
import type { Engine } from "../browser/engine.ts";
import { forbiddenAmong } from "../browser/page-policy.ts";
import { ALLOWED_MARKUP } from "../watch/allowed-markup.ts";
import { inspectPage } from "../watch/inspect-page.ts";
import { EVENT_CONTROLS, PAGE_CONTROLS } from "./page-controls.ts";
import { runRaw } from "./run-raw.ts";
import { serveControl } from "./serve-control.ts";

/** One of so many is enough to see that the watch sees; of comments, most of which are in the others too, a quarter of that. */
const PART = 3;
const AT_ONCE = 24;
/** After this long, in milliseconds, an attack has brought its page to a halt, and what else was in it is not counted. */
const HALTED = 15_000;
/** A dialog that such a page opens is one of the browser's own in Firefox, and holds up everything. */
const HOLDS_PAGES = /srcdoc|<i?frame|<object|<embed/i;

/** Of each collection, how many attacks must be seen to run where nothing is done against them. */
export type Expected = Readonly<Record<string, number>>;

/** A watch that sees nothing proves nothing: each of its parts is shown something that it must see. */
export function describeControls(engine: () => Engine, attacks: Attacks, expected: Expected): void {
	let control: Awaited<ReturnType<typeof serveControl>>;
	beforeAll(async () => {
		control = await serveControl();
	});
	afterAll(() => control.stop());

	it("sees attacks run where nothing is done against them", async () => {
		const typed = attacks.comments.filter(({ name }) => name.endsWith("as typed"));
		const all = [
			...attacks.markup.filter(({ corpus }, at) => corpus === "own" || at % PART === 0),
			...typed.filter((_, at) => at % (4 * PART) === 0),
		].filter(({ html }) => !HOLDS_PAGES.test(html));
		const results: string[][] = [];
		while (results.length < all.length) {
			// A page of its own for each few: an attack may leave the page that its frame is in unable to go on.
			await engine().renew();
			await engine().open(control.origin);
			const part = all.slice(results.length, results.length + AT_ONCE);
			const halted = new Promise<string[][]>((done) =>
				setTimeout(
					done,
					HALTED,
					part.map(() => []),
				),
			);
			results.push(
				...(await Promise.race([
					engine()
						.run(
							runRaw,
							part.map(({ html }) => html),
						)
						.catch(() => halted),
					halted,
				])),
			);
		}
		const seen: Record<string, number> = {};
		results.forEach((happened, at) => {
			const corpus = all[at]?.corpus ?? "";
			seen[corpus] = (seen[corpus] ?? 0) + Number(happened.some((what) => what !== "left"));
		});
		console.log(`Run as they are: ${JSON.stringify(seen)}`);
		for (const [corpus, least] of Object.entries(expected)) {
			if (corpus === "own" || hasCorpora())
				expect({ corpus, isEnough: (seen[corpus] ?? 0) >= least }).toEqual({ corpus, isEnough: true });
		}
	});

	it("sees what happens in a page", async () => {
		const results: Record<string, boolean> = {};
		for (const [what, html, sign] of EVENT_CONTROLS) {
			await engine().open(control.origin);
			engine().asked();
			const [happened = []] = await engine().run(runRaw, [html]);
			const asked = engine().asked();
			const forbidden = forbiddenAmong(asked, { paper: control.origin, sources: [] }).map(
				(address) => `asked ${address}`,
			);
			results[what] = [...happened, ...forbidden].some((sentence) => sign.test(sentence));
		}
		expect(results).toEqual(Object.fromEntries(EVENT_CONTROLS.map(([what]) => [what, true])));
	});

	it("sees what is wrong with a page", async () => {
		await engine().open(control.origin);
		const results: Record<string, boolean> = {};
		for (const [what, html, sign] of PAGE_CONTROLS) {
			await engine().run((raw) => {
				// What was put in before may have taken the document's own way to find it.
				const place = Document.prototype.querySelector.call(document, "#place");
				if (place) place.innerHTML = raw;
			}, html);
			const { problems } = await engine().run(inspectPage, { ...ALLOWED_MARKUP, div: ["id"] });
			results[what] = problems.some((sentence) => sign.test(sentence));
		}
		expect(results).toEqual(Object.fromEntries(PAGE_CONTROLS.map(([what]) => [what, true])));
	});

	it("has nothing to say against a page without faults", async () => {
		await engine().open(control.origin);
		await engine().run(() => {
			const place = document.querySelector("#place");
			if (place)
				place.outerHTML = '<div class="story-body"><p>words <a href="https://site.example/">link</a></p></div>';
		}, null);
		expect((await engine().run(inspectPage, ALLOWED_MARKUP)).problems).toEqual([]);
	});
}
