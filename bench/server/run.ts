/**
 * `npm run bench:server`: how much the embedded newsroom's server can be asked for while a hundred replies a second are
 * written. Finds the highest rates of reading that keep their p99 under 50 ms, then reads for minutes on end and watches
 * failures and memory. Writes Markdown and JSON to `bench/results/`. `-- --quick`: two minutes in all; `-- --minutes 10`:
 * how long the last part takes; `--rate 300`: at so many reads a second, without looking for the highest rates.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { findFreePort, ServerProcess } from "../../e2e/survival/server-process.ts";
import { BOUND_MILLISECONDS, formatReport, type RateRow, type ServerReport } from "./format-report.ts";
import type { StreamReport } from "./load/loader.ts";
import type { Stream } from "./load/open-load.ts";
import { runLoader } from "./load/run-loader.ts";
import { measureSynchronous } from "./measure-synchronous.ts";
import { processorSeconds } from "./processor-seconds.ts";
import { searchRate } from "./search-rate.ts";
import {
	type BuildReads,
	crowdReads,
	crowdReplies,
	listReads,
	REPLIES,
	REPLIES_PER_SECOND,
	scatteredReads,
} from "./traffic.ts";
import { watchMemory } from "./watch-memory.ts";
import { writeCrowdedArchive } from "./write-crowded-archive.ts";

const PLANS = {
	whole: { stepSeconds: 10, minutes: 3, memoryEvery: 30_000, warmUpSeconds: 60 },
	quick: { stepSeconds: 2, minutes: 0.5, memoryEvery: 5_000, warmUpSeconds: 10 },
};
const FIRST_RATE = 300;
const LIST_RATE = 500;
/** Of the highest rate, what it is held at for minutes: at the edge itself any noise is a failure. */
const SOAK_SHARE = 0.8;
const LEAST_RATE = 20;

const options = {
	quick: { type: "boolean", default: false },
	minutes: { type: "string" },
	rate: { type: "string" },
} as const;
const { values } = parseArgs({ options });
const plan = values.quick ? PLANS.quick : PLANS.whole;
const minutes = values.minutes === undefined ? plan.minutes : Number(values.minutes);
const givenRate = values.rate === undefined ? undefined : Number(values.rate);
if (!(minutes > 0) || (givenRate !== undefined && !(givenRate > 0))) {
	console.error("Say how many minutes, and how many reads a second: npm run bench:server -- --minutes 10 --rate 300");
	process.exit(2);
}
const [loadBefore = 0] = loadavg();
const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-server-"));
const port = await findFreePort();
const server = new ServerProcess(port, folder);
let runs = 0;

try {
	say("An archive of 5,000 stories and 101,010 comments is written.");
	const archive = writeCrowdedArchive(folder);
	say(`It is served after ${Math.round(await server.start())} ms.`);
	const replies = crowdReplies(archive);
	const crowd = crowdReads(archive);
	await send(crowd(FIRST_RATE), 2);
	const withReplies = `while ${REPLIES_PER_SECOND} replies a second are written`;
	const highest: RateRow[] = [];
	if (givenRate === undefined) {
		const answered = await findHighest(`read by a crowd, ${withReplies}`, crowd, [replies]);
		const kept = await findHighest("read by a crowd, no replies", crowd, []);
		const anew = `every story in turn, nothing kept, ${withReplies}`;
		highest.push(kept, answered, await findHighest(anew, scatteredReads(archive), [replies]));
	}
	const lists: RateRow = {
		what: `A list and discussions of 100,000 comments, ${withReplies}`,
		rate: LIST_RATE,
		reports: await send([...listReads(archive)(LIST_RATE), replies], plan.stepSeconds),
	};
	const rate = givenRate ?? Math.max(LEAST_RATE, Math.floor((highest[1]?.rate ?? 0) * SOAK_SHARE));
	say(`For ${minutes} minutes ${rate} reads a second.`);
	const usedBefore = processorSeconds(server.pid);
	const watch = watchMemory(server.pid, plan.memoryEvery);
	const reports = await send([...crowd(rate), replies], minutes * 60);
	const measured = {
		machine: `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), the load's process on them too.`,
		loadBefore,
		highest,
		lists,
		soak: {
			what: `Read by a crowd, ${withReplies}`,
			rate,
			reports,
			minutes,
			warmUpSeconds: plan.warmUpSeconds,
			memory: watch.stop(),
			processor: (processorSeconds(server.pid) - usedBefore) / (minutes * 60),
		},
	};
	await server.end("SIGTERM");
	report({ ...measured, loadAfter: loadavg()[0] ?? 0, synchronous: measureSynchronous(folder, archive.storyPath(0)) });
} finally {
	await server.end("SIGTERM");
	rmSync(folder, { recursive: true, force: true });
}

async function findHighest(what: string, reads: BuildReads, besides: readonly Stream[]): Promise<RateRow> {
	let reports: StreamReport[] = [];
	const isHeldAt = async (offered: number) => {
		const found = await send([...reads(offered), ...besides], plan.stepSeconds);
		// A reply waits for the disk, a reader must not.
		const read = found.filter(({ name }) => name !== REPLIES);
		const p99 = Math.max(...read.map((one) => one.p99 ?? Number.POSITIVE_INFINITY));
		const isHeld = found.every(({ failures }) => failures === 0) && p99 < BOUND_MILLISECONDS;
		if (isHeld) reports = found;
		say(`${what}: ${Math.round(offered)} reads/s, p99 ${p99.toFixed(1)} ms${isHeld ? "" : ": too slow"}`);
		return isHeld;
	};
	// Twice, as something else on the machine may have taken it for a moment.
	const rate = await searchRate(FIRST_RATE, async (offered) => (await isHeldAt(offered)) || (await isHeldAt(offered)));
	return { what, rate, reports };
}

function send(streams: Stream[], seconds: number): Promise<StreamReport[]> {
	runs += 1;
	return runLoader({ port, streams, milliseconds: seconds * 1000, run: `load-${runs}` });
}

function report(measured: ServerReport): void {
	const text = formatReport(measured);
	const results = path.join(import.meta.dirname, "../results");
	mkdirSync(results, { recursive: true });
	writeFileSync(path.join(results, "server.md"), text);
	writeFileSync(path.join(results, "server.json"), `${JSON.stringify(measured, null, "\t")}\n`);
	console.log(text);
}

/** How far it is; the report alone goes to standard output. */
function say(sentence: string): void {
	console.error(sentence);
}
