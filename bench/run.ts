/**
 * `npm run bench`: how fast a story is, beside what it would otherwise be read in. README.md in this folder has the
 * options and what each figure means.
 */
import { findChromium } from "../scripts/chromium.ts";
import { readBenchEdition } from "./bench-edition.ts";
import { browserVersion, describeStory } from "./describe-run.ts";
import { measureProfile, type Weather } from "./measure-profile.ts";
import { describeMachine } from "./noise.ts";
import { type BenchOptions, parseBenchOptions } from "./options.ts";
import { PEERS } from "./peers.ts";
import { preparePackages, preparePaper } from "./prepare.ts";
import { BARE, type BenchResults } from "./results.ts";
import { servePeers } from "./serve-peers.ts";
import { buildSubject } from "./subject.ts";
import { writeResults } from "./write-results.ts";

const outcome = parseBenchOptions(
	process.argv.slice(2),
	PEERS.map(({ id }) => id),
);
if (outcome.kind === "mistake") {
	console.error(outcome.mistake);
	process.exit(1);
}
const stopping = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const)
	process.once(name, () => stopping.abort(new Error(`Ended by ${name}.`)));
try {
	const results = await runBench(outcome.options, stopping.signal);
	console.log(writeResults(results, outcome.options.isPublished));
	if (results.profiles.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Ratios are to the bare page, which is therefore always among the peers. */
async function runBench(
	{ profiles, only, rounds, patience }: BenchOptions,
	signal: AbortSignal,
): Promise<BenchResults> {
	const began = new Date().toISOString();
	const program = findChromium();
	await preparePackages();
	await preparePaper();
	const edition = await readBenchEdition();
	const chosen = PEERS.filter(({ id }) => only === undefined || id === BARE || only.includes(id));
	const { served, leftOut, stop } = await servePeers(chosen, edition, signal);
	try {
		const subjects = served.map(({ peer, at }) => buildSubject(peer, at, edition));
		const weather: Weather = { calibration: [], busy: [] };
		const measured: BenchResults["profiles"] = [];
		for (const profile of profiles) {
			console.log(profile.title);
			measured.push(await measureProfile(profile, subjects, { program, rounds, patience, weather, signal }));
		}
		return {
			began,
			rounds,
			story: describeStory(edition),
			machine: describeMachine(browserVersion(program), weather.calibration, weather.busy),
			peers: served.map(({ peer: { id, title, note } }) => ({ id, title, note })),
			leftOut,
			profiles: measured,
		};
	} finally {
		await stop();
	}
}
