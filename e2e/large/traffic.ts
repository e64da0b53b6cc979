import { setTimeout as wait } from "node:timers/promises";
import { apiUrls } from "../../src/urls.ts";
import { createVisitor } from "./visitor.ts";

export type TakenReply = { id: string; text: string; address: string };

export type TrafficReport = {
	requests: number;
	/** What went wrong, a sentence each: no answer, a cut-off one, or one that is neither 2xx nor 3xx. */
	failures: string[];
	replies: TakenReply[];
	/** Milliseconds until each answer was whole. */
	waits: number[];
	/** Answers by what nginx's cache did for them (X-Cache). */
	cache: Map<string, number>;
};

/** One request in so many is a reply. */
const REPLY_EVERY = 25;

/** Readers of a paper at `origin`, each asking for the next thing as soon as the last one is there. */
export function createTraffic(origin: string, visitors: number) {
	let isOver = false;
	let replyCount = 0;
	let underWay = 0;
	const places: string[] = [];
	const stories: string[] = [];
	const report: TrafficReport = { requests: 0, failures: [], replies: [], waits: [], cache: new Map() };

	async function visit(number: number): Promise<void> {
		const visitor = createVisitor(origin, `127.0.1.${number + 1}`);
		for (let turn = number; !isOver; turn += 1) {
			if (turn % REPLY_EVERY === 0) await sendReply();
			else await read(visitor, places[turn % places.length] ?? "/");
		}
		visitor.leave();
	}

	async function read(visitor: ReturnType<typeof createVisitor>, place: string): Promise<void> {
		report.requests += 1;
		try {
			const { status, headers, milliseconds } = await visitor.ask(place);
			const state = String(headers["x-cache"] ?? "none");
			report.cache.set(state, (report.cache.get(state) ?? 0) + 1);
			report.waits.push(milliseconds);
			if (status < 200 || status >= 400) report.failures.push(`GET ${place}: ${status}`);
		} catch (error) {
			report.failures.push(`GET ${place}: ${error instanceof Error ? error.message : error}`);
		}
	}

	/** From an address that has not replied before: WordPress takes one comment of a sender in 15 seconds. */
	async function sendReply(at = origin): Promise<void> {
		replyCount += 1;
		const number = replyCount;
		const address = `127.${10 + (number >> 8)}.${number & 255}.1`;
		const story = stories[number % stories.length] ?? "/";
		const text = `Reply number ${number}: once is enough.`;
		const visitor = createVisitor(at, address);
		report.requests += 1;
		underWay += 1;
		try {
			const { status, body, milliseconds } = await visitor.ask(apiUrls.replies(story), {
				body: JSON.stringify({ text, name: "Visitor", email: `visitor-${number}@example.org` }),
				headers: { "content-type": "application/json", "idempotency-key": `under-load-${number}` },
			});
			report.waits.push(milliseconds);
			if (status !== 201) report.failures.push(`reply ${number}: ${status} ${body}`);
			else
				report.replies.push({
					id: (JSON.parse(body.toString()) as { comment: { id: string } }).comment.id,
					text,
					address,
				});
		} catch (error) {
			report.failures.push(`reply ${number}: ${error instanceof Error ? error.message : error}`);
		}
		underWay -= 1;
		visitor.leave();
	}

	return {
		/** Finds what there is to read, and reads each of it once. Throws when the paper does not answer. */
		warmUp: async () => {
			const answer = await fetch(origin + apiUrls.list("/", 1));
			if (!answer.ok) throw new Error(`The front page was answered with ${answer.status}: ${await answer.text()}`);
			const list = (await answer.json()) as { stories: { path: string }[] };
			const found = list.stories.map((story) => story.path);
			for (const path of found) {
				const discussion = (await (await fetch(origin + apiUrls.discussion(path, 1))).json()) as {
					isOpen: boolean;
					count: number;
				};
				// Those without comments, so that a reply is on the first page of its discussion.
				if (discussion.isOpen && discussion.count === 0) stories.push(path);
				places.push(path, apiUrls.story(path), apiUrls.discussion(path, 1), apiUrls.similar(path));
			}
			places.push("/", apiUrls.list("/", 1), apiUrls.masthead(), "/feed.xml", "/search?q=mill", "/sitemap.xml");
			for (const place of places) await fetch(origin + place).then((response) => response.arrayBuffer());
		},
		/**
		 * Replies at one reader and looks at the other until it is there; gives the milliseconds that took. Throws after
		 * five seconds: without word from the WordPress it would take longer.
		 */
		awaitNews: async (one: string, other: string): Promise<number> => {
			const story = stories[(replyCount + 1) % stories.length] ?? "/";
			const discussion = () => fetch(other + apiUrls.discussion(story, 1)).then((response) => response.text());
			await discussion();
			await sendReply(one);
			const text = report.replies.at(-1)?.text;
			const began = performance.now();
			while (text === undefined || !(await discussion()).includes(text)) {
				if (performance.now() - began > 5_000) {
					throw new Error(`The other reader did not hear of a reply. ${report.failures.join("\n")}`);
				}
				await wait(10);
			}
			return performance.now() - began;
		},
		start: async (): Promise<TrafficReport> => {
			await Promise.all(Array.from({ length: visitors }, (_, number) => visit(number)));
			return report;
		},
		/** Replies that are sent and not yet answered. */
		repliesUnderWay: () => underWay,
		stop: () => {
			isOver = true;
		},
	};
}
