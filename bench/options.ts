import { parseArgs } from "node:util";
import { PROFILES, type Profile } from "./profiles.ts";

export type BenchOptions = {
	profiles: readonly Profile[];
	/** Ids of the peers to measure; undefined: all. */
	only?: readonly string[];
	rounds: number;
	/** How long each visit waits for a machine at rest, at most, in milliseconds. */
	patience: number;
	/** Also writes docs/speed.md and docs/speed.svg. */
	isPublished: boolean;
};

export type OptionsOutcome = { kind: "options"; options: BenchOptions } | { kind: "mistake"; mistake: string };

const ROUNDS = 7;
const PATIENCE = 8_000;
/** What `--quick` measures, when nothing else is said. */
const QUICK = { profiles: ["slow"], only: ["bare", "broadsheet", "spa"], rounds: 2, patience: 1_500 };
const STANDARD_PROFILES = ["slow", "fast", "lighthouse"];

/** Reads the command line of `npm run bench --`. `known` are the ids of the peers. */
export function parseBenchOptions(commandLine: string[], known: readonly string[]): OptionsOutcome {
	try {
		const { values } = parseArgs({
			args: commandLine,
			options: {
				rounds: { type: "string" },
				only: { type: "string" },
				profile: { type: "string" },
				quick: { type: "boolean", default: false },
				publish: { type: "boolean", default: false },
			},
		});
		const only = values.only === undefined ? (values.quick ? QUICK.only : undefined) : splitList(values.only);
		for (const id of only ?? []) if (!known.includes(id)) return unknown("--only", id, known);
		const profileIds =
			values.profile === undefined ? (values.quick ? QUICK.profiles : STANDARD_PROFILES) : splitList(values.profile);
		const profileNames = PROFILES.map(({ id }) => id);
		for (const id of profileIds) if (!profileNames.includes(id)) return unknown("--profile", id, profileNames);
		const rounds = values.rounds ?? String(values.quick ? QUICK.rounds : ROUNDS);
		if (!/^[1-9]\d{0,2}$/.test(rounds))
			return { kind: "mistake", mistake: `--rounds takes a number, not "${rounds}".` };
		return {
			kind: "options",
			options: {
				profiles: PROFILES.filter(({ id }) => profileIds.includes(id)),
				...(only && { only }),
				rounds: Number(rounds),
				patience: values.quick ? QUICK.patience : PATIENCE,
				isPublished: values.publish,
			},
		};
	} catch (error) {
		return { kind: "mistake", mistake: error instanceof Error ? error.message : String(error) };
	}
}

function splitList(text: string): string[] {
	return text.split(",").flatMap((part) => part.trim() || []);
}

function unknown(option: string, given: string, known: readonly string[]): OptionsOutcome {
	return { kind: "mistake", mistake: `${option} has "${given}"; it takes, with commas between: ${known.join(", ")}.` };
}
