// @vitest-environment node
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { expect, it, onTestFinished } from "vitest";
import { postReply } from "../../src/api/fetch-newsroom.ts";
import { Failure, type FailureKind } from "../../src/model/failure.ts";
import { apiUrls } from "../../src/urls.ts";
import { listen } from "../listen.ts";
import { openEmbeddedNewsroom } from "../newsroom/sqlite/open-embedded-newsroom.ts";
import { emptyEdition, storyFile, temporaryFolder, writeEdition } from "../newsroom/testing/small-edition.ts";
import type { HttpEnv } from "./http-env.ts";
import { buildApp } from "./testing/build-app.ts";

const REPLIES = 1_000;
const CLIENTS = 16;
const STORY = "/2026/04/01/tide/";

/** What happens to a request on its way; after the last of a reply's fates all are answered. */
type Fate = "request lost" | "answer lost" | "answered";
/** A reply: how many clicks send it at once, each until it is answered, and what their requests meet. */
type Plan = { key: string; text: string; clicks: number; fates: Fate[] };

/** What a click tries again after: on a busy machine an answer may also come too late for it. */
const UNANSWERED: readonly FailureKind[] = ["offline", "timeout"];
/** Some four thousand requests, each on the disk before it is answered; a busy machine takes its time. */
const BOUND = 120_000;

it(
	"stores each of 1,000 replies once, through double clicks, retries, lost answers and a restart",
	async () => {
		const { folder, remove } = temporaryFolder();
		onTestFinished(remove);
		const editionFolder = join(folder, "edition");
		writeEdition(editionFolder, {
			...emptyEdition(),
			"stories/science/tide.md": storyFile("Tide", "2026-04-01T08:00:00Z", "Text."),
		});
		const plans = buildPlans();
		const fates = new Map(plans.map(({ key, fates }) => [key, [...fates]]));
		const met = { "request lost": 0, "answer lost": 0, answered: 0 };
		const ids = new Map<string, Set<string>>();

		for (const half of [plans.slice(0, REPLIES / 2), plans.slice(REPLIES / 2)]) {
			const newsroom = await openEmbeddedNewsroom({
				dataFolder: join(folder, "data"),
				editionFolder,
				moderation: "open",
			});
			const app = new Hono<HttpEnv>();
			const paper = buildApp({ newsroom });
			app.post("*", async (c) => {
				const fate = fates.get(c.req.header("idempotency-key") ?? "")?.shift() ?? "answered";
				met[fate] += 1;
				const { socket } = (c.env as HttpBindings).incoming;
				if (fate === "request lost") socket.destroy();
				const answer = fate === "request lost" ? new Response() : await paper.fetch(c.req.raw, c.env);
				if (fate === "answer lost") socket.destroy();
				return answer;
			});
			const listening = await listen(app, { host: "127.0.0.1", port: 0 });
			const url = `${listening.address}${apiUrls.replies(STORY)}`;
			// Some of the first half are sent once more over the restart.
			const left = [...half, ...plans.slice(0, 100)];
			const work = async () => {
				for (let plan = left.pop(); plan; plan = left.pop()) {
					const stored = await Promise.all(Array.from({ length: plan.clicks }, clickOf(plan, url)));
					ids.set(plan.key, new Set([...(ids.get(plan.key) ?? []), ...stored]));
				}
			};
			await Promise.all(Array.from({ length: CLIENTS }, work));
			await listening.stop(1_000);
			await newsroom.close();
		}

		expect(met["request lost"]).toBeGreaterThan(REPLIES / 4);
		expect(met["answer lost"]).toBeGreaterThan(REPLIES / 4);
		expect(met.answered).toBeGreaterThan(REPLIES * 1.5);
		expect([...ids.values()].filter(({ size }) => size !== 1)).toEqual([]);
		const database = new DatabaseSync(join(folder, "data", "newsroom.db"));
		onTestFinished(() => database.close());
		const rows = database.prepare("SELECT text, count(*) AS times FROM comment GROUP BY text").all();
		expect(rows).toHaveLength(REPLIES);
		expect(rows.filter(({ times }) => times !== 1)).toEqual([]);
	},
	BOUND,
);

function clickOf({ key, text }: Plan, url: string) {
	return async (): Promise<string> => {
		for (;;) {
			try {
				const outcome = await postReply(url, { text, name: "Bea", email: "bea@letters.example" }, key);
				if (outcome.kind !== "stored") throw new Error(`${key}: ${JSON.stringify(outcome)}`);
				return outcome.comment.id;
			} catch (error) {
				if (!(error instanceof Failure) || !UNANSWERED.includes(error.kind)) throw error;
			}
		}
	};
}

function buildPlans(): Plan[] {
	const next = createNumbers(20_261_122);
	const fate = (): Fate => (["request lost", "answer lost", "answered"] as const)[next(3)] ?? "answered";
	return Array.from({ length: REPLIES }, (_, number) => ({
		key: `once-and-only-${number}`,
		text: `Thought ${number}.`,
		clicks: 1 + next(3),
		fates: Array.from({ length: next(4) }, fate),
	}));
}

/** Whole numbers below what is asked for, the same in every run (a linear congruence, as in "Numerical Recipes"). */
function createNumbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}
