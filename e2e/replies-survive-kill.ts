/**
 * `npm run test:kill`: 20 clients send replies without end while the server is killed and started again at random
 * moments, five times or `-- --kills 100`; `-- --seed 7` for other moments. In the end every reply that was answered 201
 * is in the database, and none is there twice. Then it is told to stop while replies are on their way.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { apiUrls } from "../src/urls.ts";
import { check, checkDatabase } from "./survival/check-database.ts";
import { randomMoments } from "./survival/random-moments.ts";
import { type AnsweredReply, type SentReply, send, sendUntilAnswered } from "./survival/reply-client.ts";
import { findFreePort, ServerProcess } from "./survival/server-process.ts";

const CLIENTS = 20;
/** How many are on their way when the server is told to stop. */
const LAST_REPLIES = 60;
/** What the whole run may take, in milliseconds: for itself, and for each kill. */
const BOUND = { run: 120_000, kill: 10_000 };

const options = { kills: { type: "string", default: "5" }, seed: { type: "string", default: "1" } } as const;
const { values } = parseArgs({ options });
const [kills, seed] = [Number(values.kills), Number(values.seed)];
if (!Number.isInteger(kills) || kills < 0 || !Number.isInteger(seed)) {
	console.error("Say how many kills, and which seed: npm run test:kill -- --kills 100 --seed 1");
	process.exit(2);
}

const dataFolder = mkdtempSync(path.join(tmpdir(), "broadsheet-survival-"));
const server = new ServerProcess(await findFreePort(), dataFolder);
const giveUp = AbortSignal.timeout(BOUND.run + kills * BOUND.kill);
const nextMoment = randomMoments(seed);
const answered: AnsweredReply[] = [];
const starts: number[] = [];
let killed = 0;
let sent = 0;

try {
	await server.start();
	const began = performance.now();
	const paths = await fetchStoryPaths();
	await Promise.all([killAgainAndAgain(), ...Array.from({ length: CLIENTS }, () => runClient(paths))]);
	const seconds = (performance.now() - began) / 1000;
	const [first, repeated] = await sendAgain(answered.slice(-100));
	const { exitCode, stopped } = await stopUnderway(paths);
	const checks = [
		check("kills", killed, kills),
		check("keys sent once more that give the first answer", repeated, first),
		check("exit code after SIGTERM", exitCode, 0),
		...checkDatabase(dataFolder, answered),
	];
	report(checks, seconds, stopped);
} finally {
	await server.end("SIGKILL");
	rmSync(dataFolder, { recursive: true });
}

async function fetchStoryPaths(): Promise<string[]> {
	const response = await fetch(server.address + apiUrls.list("/", 1));
	const { stories } = (await response.json()) as { stories: { path: string }[] };
	return stories.slice(0, 5).map((story) => story.path);
}

function nextReply(paths: readonly string[]): SentReply {
	sent += 1;
	const text = `Reply number ${sent}: kept is kept.`;
	return { key: `survival-${sent}`, text, path: paths[sent % paths.length] as string };
}

/** Sends one reply after the other until the last kill is over. */
async function runClient(paths: readonly string[]): Promise<void> {
	while (killed < kills) answered.push(await sendUntilAnswered(server.address, nextReply(paths), giveUp));
}

async function killAgainAndAgain(): Promise<void> {
	while (killed < kills) {
		giveUp.throwIfAborted();
		const { kind, milliseconds } = nextMoment();
		if (kind === "starting") {
			await server.end("SIGKILL");
			const starting = server.start().catch(() => undefined);
			await wait(milliseconds);
			await server.end("SIGKILL");
			await starting;
		} else {
			await wait(milliseconds);
			await server.end("SIGKILL");
		}
		killed += 1;
		starts.push(await server.start());
	}
}

/** How many replies were sent under their key once more, and how many of these have the comment that is there already. */
async function sendAgain(replies: AnsweredReply[]): Promise<[number, number]> {
	const ids = await Promise.all(replies.map((reply) => send(server.address, reply, giveUp)));
	return [replies.length, replies.filter(({ id }, index) => ids[index] === id).length];
}

/** Tells the server to stop while replies are on their way: what it has kept of them it also answers. */
async function stopUnderway(paths: readonly string[]) {
	const replies = Array.from({ length: LAST_REPLIES }, () => nextReply(paths));
	const sending = replies.map(async (reply) => {
		const id = await send(server.address, reply, giveUp);
		if (id !== undefined) answered.push({ ...reply, id, attempts: 1 });
	});
	await Promise.any(sending);
	const told = performance.now();
	const exitCode = await server.end("SIGTERM");
	const stopped = performance.now() - told;
	await Promise.all(sending);
	return { exitCode, stopped };
}

function report(checks: ReturnType<typeof checkDatabase>, seconds: number, stopped: number): void {
	for (const { name, isPassed, found } of checks) console.log(`${isPassed ? "ok    " : "FAILED"} ${name}: ${found}`);
	const retried = answered.filter(({ attempts }) => attempts > 1).length;
	const times = starts.toSorted((one, other) => one - other).map(Math.round);
	console.log(
		`\n${answered.length} replies of ${CLIENTS} clients in ${seconds.toFixed(1)} s, ${retried} sent more than once; seed ${seed}`,
	);
	console.log(
		`ready again after a kill in ${times[Math.floor(times.length / 2)]} ms (median), ${times.at(-1)} ms at most`,
	);
	console.log(`stopped ${Math.round(stopped)} ms after SIGTERM`);
	const failed = checks.filter(({ isPassed }) => !isPassed).length;
	console.log(`\n${checks.length - failed} passed, ${failed} failed`);
	process.exitCode = failed > 0 ? 1 : 0;
}
