import { formatFigure } from "./format-figure.ts";
import { LIGHTHOUSE_METRICS, LOAD_METRICS, type Metric, NEXT_METRICS, TRAFFIC_METRICS } from "./metrics.ts";
import { BARE, type BenchResults, type ProfileResults, valuesOf } from "./results.ts";
import { buildSpread } from "./statistics.ts";

/** The tables of a run with what has to be known to read them. */
export function buildReport(results: BenchResults): string {
	const parts = [conditions(results), ...results.profiles.map(profilePart), peersPart(results)];
	return `${parts.join("\n\n")}\n`;
}

function conditions({ began, rounds, story, machine }: BenchResults): string {
	const noise = machine.noise === undefined ? "an unknown part" : share(machine.noise);
	return `The story “${story.headline}” (${story.words} words, one picture), opened ${rounds} times with an empty cache on a phone's screen
(412 × 823), the peers in turns. Milliseconds, unless something else is said: the median, in brackets the quartiles, and how many times
the bare page's median of the same run. Measured on ${began.slice(0, 10)} on ${machine.cores} cores (${machine.processor}), ${machine.browser},
Node ${machine.node.slice(1)}. Noise: the same work took times whose quartiles lie ${noise} of the median apart; ${share(machine.busy.median)} of the
machine was busy with something else before half of the visits, ${share(machine.busy.most)} before the worst.`;
}

function share(part: number): string {
	return `${Math.round(part * 100)} %`;
}

function profilePart(profile: ProfileResults): string {
	const isLighthouse = profile.id === "lighthouse";
	const tables: [heading: string, metrics: readonly Metric[]][] = isLighthouse
		? [["", LIGHTHOUSE_METRICS]]
		: [
				["### Opening the story", LOAD_METRICS],
				["### What it brings along, kB as packed", TRAFFIC_METRICS],
				["### Going on", NEXT_METRICS],
			];
	const parts = tables.map(([heading, metrics]) => [heading, table(profile, metrics)].filter(Boolean).join("\n\n"));
	const failures = profile.failures.map((failure) => `- failed: ${failure.replaceAll("\n", " ")}`);
	return [`## ${profile.title}`, ...parts, ...(failures.length > 0 ? [failures.join("\n")] : [])].join("\n\n");
}

function table({ rows }: ProfileResults, metrics: readonly Metric[]): string {
	const bare = rows.find(({ peer }) => peer === BARE)?.samples ?? [];
	const bases = metrics.map(({ id }) => buildSpread(valuesOf(bare, id))?.median);
	const lines = rows.map(({ title, samples }) => {
		const cells = metrics.map((metric, place) => formatFigure(metric, cellValues(metric, samples), bases[place]));
		return `| ${title} | ${cells.join(" | ")} |`;
	});
	return [
		`| | ${metrics.map(({ title }) => title).join(" | ")} |`,
		`|---|${metrics.map(() => "---").join("|")}|`,
		...lines,
	].join("\n");
}

/** How often the list was found where it was left, in percent. */
function cellValues({ id }: Metric, samples: ProfileResults["rows"][number]["samples"]): number[] {
	const values = valuesOf(samples, id);
	if (id !== "backKept" || values.length === 0) return values;
	return [(100 * values.reduce((sum, value) => sum + value, 0)) / values.length];
}

function peersPart({ peers, leftOut }: BenchResults): string {
	const lines = peers.map(({ title, note }) => `- **${title}**: ${note}.`);
	const missing = leftOut.map(({ title, reason }) => `- ${title} is left out: ${reason.split("\n")[0]}`);
	return ["## The peers", [...lines, ...missing].join("\n")].join("\n\n");
}
