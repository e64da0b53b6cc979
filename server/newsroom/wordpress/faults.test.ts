// @vitest-environment node
import { expect, it, onTestFinished } from "vitest";
import { startFaultProxy } from "../../../e2e/faults/fault-proxy.ts";
import type { FaultName } from "../../../e2e/faults/faults.ts";
import { NEWSROOM_ROWS } from "../../../e2e/faults/newsroom-table.ts";
import { Failure } from "../../../src/model/failure.ts";
import { temporaryFolder } from "./client/testing/open-client.ts";
import { homePage } from "./client/testing/serve-site.ts";
import { openWordPressNewsroom, type WordPressNewsroomOptions } from "./open-wordpress-newsroom.ts";
import { serveWordPress } from "./testing/serve-wordpress.ts";

const STORY = "/2026/04/01/tides/";
const API = /^\/wp-json\//;
/** After so long what is kept is asked for anew before it is given, in milliseconds. */
const LATER = 11 * 60_000;
/** What fails is given up soon; where whole answers come, a slow machine does not make them late. */
const HASTY = { read: 1500, total: 1600, backoff: 2, patience: 100 };
const PATIENT = { read: 10_000, total: 20_000, backoff: 2, patience: 10_000 };

/** A newsroom with a fault proxy between it and its WordPress. */
async function openBehindProxy(timeoutMs: WordPressNewsroomOptions["timeoutMs"]) {
	const site = await serveWordPress();
	const proxy = await startFaultProxy(site.home.origin);
	onTestFinished(() => proxy.stop());
	const home = new URL(`${proxy.origin}/`);
	site.answers.set("/", homePage(`<${home.href}wp-json/>; rel="https://api.w.org/"`));
	const clock = { now: Date.UTC(2026, 10, 22, 12) };
	const newsroom = openWordPressNewsroom({
		home,
		dataFolder: temporaryFolder(),
		log: () => {},
		now: () => clock.now,
		timeoutMs,
	});
	onTestFinished(() => newsroom.close());
	const seenOf = async (asking: Promise<object>) => {
		try {
			const answer = await asking;
			return "asOf" in answer && answer.asOf !== undefined ? "copy" : "whole";
		} catch (error) {
			if (error instanceof Failure) return error.kind;
			throw error;
		}
	};
	/** What each page of the paper gets. */
	const askAll = async () => ({
		"front page": await seenOf(newsroom.list("/", 1)),
		section: await seenOf(newsroom.list("/category/sea/", 1)),
		author: await seenOf(newsroom.list("/author/ada-fenn/", 1)),
		story: await seenOf(newsroom.story(STORY)),
		discussion: await seenOf(newsroom.discussion(STORY, 1)),
		"similar stories": await seenOf(newsroom.similar(STORY)),
		search: await seenOf(newsroom.search("tides", 1)),
	});
	return { proxy, clock, askAll };
}

it.each(Object.entries(NEWSROOM_ROWS) as [FaultName, string][])(
	"a WordPress that answers with %s: what was never read is told as %s, what was read stays",
	async (fault, seen) => {
		const { proxy, clock, askAll } = await openBehindProxy(seen === "whole" ? PATIENT : HASTY);
		proxy.put(fault, API);
		for (const [page, outcome] of Object.entries(await askAll())) expect(outcome, `${page}, never read`).toBe(seen);
		proxy.end();

		// Whoever comes first finds out that it answers again.
		clock.now += LATER;
		await askAll();
		for (const [page, outcome] of Object.entries(await askAll())) expect(outcome, `${page}, after`).toBe("whole");

		clock.now += LATER;
		proxy.put(fault, API);
		const { search, "similar stories": similar, ...pages } = await askAll();
		for (const [page, outcome] of Object.entries(pages)) {
			expect(outcome, `${page}, read before`).toBe(seen === "whole" ? "whole" : "copy");
		}
		// These have no line of their own to say since when.
		expect({ search, similar }).toEqual({ search: "whole", similar: "whole" });
	},
	60_000,
);
