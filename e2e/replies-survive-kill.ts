/**
 * `npm run test:kill`: 20 clients send 2,000 replies while the server is killed and started again five times. In the
 * end every reply that was answered 201 is in the database, and none is there twice.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { apiUrls } from "../src/urls.ts";
import { check, checkDatabase } from "./survival/check-database.ts";
import { type AnsweredReply, type SentReply, send, sendUntilAnswered } from "./survival/reply-client.ts";
import { findFreePort, ServerProcess } from "./survival/server-process.ts";

const REPLIES = 2_000;
const CLIENTS = 20;
const KILLS = 5;
/** The whole run, in milliseconds. */
const BOUND = 180_000;

const dataFolder = mkdtempSync(path.join(tmpdir(), "broadsheet-survival-"));
const server = new ServerProcess(await findFreePort(), dataFolder);
const giveUp = AbortSignal.timeout(BOUND);
const answered: AnsweredReply[] = [];
const starts: number[] = [];

try {
	await server.start();
	const began = performance.now();
	const replies = buildReplies(await fetchStoryPaths());
	await Promise.all([killAgainAndAgain(), ...Array.from({ length: CLIENTS }, () => runClient(replies))]);
	const seconds = (performance.now() - began) / 1000;
	const repeated = await sendAgain(answered.slice(0, 100));
	const exitCode = await server.end("SIGTERM");
	const checks = [
		check("replies answered 201", answered.length, REPLIES),
		check("kills", starts.length, KILLS),
		check("keys sent once more that give the first answer", repeated, 100),
		check("exit code after SIGTERM", exitCode, 0),
		...checkDatabase(dataFolder, answered),
	];
	report(checks, seconds);
} finally {
	await server.end("SIGKILL");
	rmSync(dataFolder, { recursive: true });
}

async function fetchStoryPaths(): Promise<string[]> {
	const response = await fetch(server.address + apiUrls.list("/", 1));
	const { stories } = (await response.json()) as { stories: { path: string }[] };
	return stories.slice(0, 5).map((story) => story.path);
}

function buildReplies(paths: string[]): SentReply[] {
	return Array.from({ length: REPLIES }, (_, number) => ({
		key: `survival-${number}`,
		text: `Reply number ${number}: kept is kept.`,
		path: paths[number % paths.length] as string,
	}));
}

/** Takes the next reply from the pile until there is none. */
async function runClient(replies: SentReply[]): Promise<void> {
	for (let reply = replies.pop(); reply; reply = replies.pop()) {
		answered.push(await sendUntilAnswered(server.address, reply, giveUp));
	}
}

/** Kills the server each time another part of the replies is through, so that every kill hits a burst. */
async function killAgainAndAgain(): Promise<void> {
	for (let kill = 1; kill <= KILLS; kill += 1) {
		while (answered.length < (REPLIES * kill) / (KILLS + 1)) {
			giveUp.throwIfAborted();
			await new Promise((resolve) => setTimeout(resolve, 1));
		}
		await server.end("SIGKILL");
		starts.push(await server.start());
	}
}

/** How many replies, sent under their key once more, are answered with the comment that is there already. */
async function sendAgain(replies: AnsweredReply[]): Promise<number> {
	const ids = await Promise.all(replies.map((reply) => send(server.address, reply, giveUp)));
	return replies.filter(({ id }, index) => ids[index] === id).length;
}

function report(checks: ReturnType<typeof checkDatabase>, seconds: number): void {
	for (const { name, isPassed, found } of checks) console.log(`${isPassed ? "ok    " : "FAILED"} ${name}: ${found}`);
	const retried = answered.filter(({ attempts }) => attempts > 1).length;
	const times = starts.map((time) => `${Math.round(time)}`).join(", ");
	console.log(
		`\n${answered.length} replies of ${CLIENTS} clients in ${seconds.toFixed(1)} s, ${retried} sent more than once`,
	);
	console.log(`ready again after each kill in ${times} ms`);
	const failed = checks.filter(({ isPassed }) => !isPassed).length;
	console.log(`\n${checks.length - failed} passed, ${failed} failed`);
	process.exitCode = failed > 0 ? 1 : 0;
}
