import type { Browser } from "@playwright/test";
import { startBrowser } from "./browser.ts";
import { measureLighthouse } from "./lighthouse.ts";
import { measureLoad } from "./measure-load.ts";
import { measureBack, measureNextAtOnce } from "./measure-moves.ts";
import type { Sample } from "./metrics.ts";
import { calibrate } from "./noise.ts";
import type { BenchOptions } from "./options.ts";
import type { Profile } from "./profiles.ts";
import { awaitIdleMachine } from "./quiet.ts";
import type { ProfileResults } from "./results.ts";
import { rotate } from "./rounds.ts";
import { startShapers } from "./start-shapers.ts";
import type { Subject } from "./subject.ts";
import type { VisitManner } from "./visit.ts";
import { warmUp } from "./warm-up.ts";

/** What is kept of how the machine was, over all profiles. */
export type Weather = { calibration: number[]; busy: number[] };

type Conditions = Pick<BenchOptions, "rounds" | "patience"> & {
	/** The browser's. */
	program: string;
	weather: Weather;
	signal: AbortSignal;
};

/** One thing that is measured once a round. */
type Turn = { peer: string; title: string; what: string; measure(): Promise<Sample> };

type PageProfile = Exclude<Profile, { kind: "lighthouse" }>;

/** Measures all subjects on one profile, in turns, `rounds` times. A visit that fails is noted and left out. */
export async function measureProfile(
	profile: Profile,
	subjects: readonly Subject[],
	conditions: Conditions,
): Promise<ProfileResults> {
	const { id, title } = profile;
	if (profile.kind === "lighthouse") {
		const turns = subjects.flatMap((subject) => lighthouseTurns(conditions.program, subject));
		return { id, title, ...(await measureTurns(turns, conditions)) };
	}
	const shapers = profile.kind === "shaped" ? await startShapers(subjects, profile.link) : undefined;
	try {
		const { browser, close } = await startBrowser(conditions.program, shapers?.flags);
		try {
			await warmUp(browser, subjects);
			const turns = subjects.flatMap((subject) => pageTurns(browser, profile, subject));
			return { id, title, ...(await measureTurns(turns, conditions)) };
		} finally {
			await close();
		}
	} finally {
		await shapers?.stop();
	}
}

async function measureTurns(
	turns: readonly Turn[],
	{ rounds, patience, weather, signal }: Conditions,
): Promise<Pick<ProfileResults, "rows" | "failures">> {
	const rows = new Map(turns.map(({ peer, title }) => [title, { peer, title, samples: [] as Sample[] }]));
	const failures: string[] = [];
	for (let round = 0; round < rounds; round += 1) {
		weather.calibration.push(calibrate());
		const found = new Map<string, Sample>();
		for (const { title, what, measure } of rotate(turns, round)) {
			signal.throwIfAborted();
			weather.busy.push(await awaitIdleMachine(patience));
			console.log(`  round ${round + 1} of ${rounds}: ${title}, ${what}`);
			try {
				found.set(title, { ...found.get(title), ...(await measure()) });
			} catch (error) {
				signal.throwIfAborted();
				const failure = `${title}, ${what}: ${error instanceof Error ? error.message : error}`;
				console.error(`  ${failure}`);
				failures.push(failure);
			}
		}
		for (const [title, sample] of found) rows.get(title)?.samples.push(sample);
	}
	return { rows: [...rows.values()], failures };
}

function pageTurns(browser: Browser, { kind, link, processor }: PageProfile, subject: Subject): Turn[] {
	const manner: VisitManner = { link, processor, isShaped: kind === "shaped" };
	const { id: peer, title } = subject.peer;
	return [
		{ peer, title, what: "story and next story", measure: () => measureLoad(browser, manner, subject) },
		{ peer, title, what: "next story at once", measure: () => measureNextAtOnce(browser, manner, subject) },
		{ peer, title, what: "back to the list", measure: () => measureBack(browser, manner, subject) },
	];
}

/** Of the paper itself the front page, too. */
function lighthouseTurns(program: string, { peer, origin, story, list }: Subject): Turn[] {
	const turn = (title: string, path: string): Turn => ({
		peer: peer.id,
		title,
		what: "Lighthouse",
		measure: () => measureLighthouse(program, origin + path),
	});
	const isOurs = peer.id.startsWith("broadsheet");
	return [turn(peer.title, story), ...(isOurs ? [turn(`${peer.title}: front page`, list)] : [])];
}
