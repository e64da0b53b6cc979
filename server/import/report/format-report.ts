import { terminalSafe } from "../../newsroom/sqlite/editor/terminal-text.ts";
import { formatSize } from "./format-size.ts";
import type { Leftover, Tally, TallyKind } from "./tally.ts";

const NAMES: Record<TallyKind, [one: string, many: string]> = {
	story: ["story", "stories"],
	page: ["page", "pages"],
	comment: ["comment", "comments"],
	file: ["file", "files"],
};
const KINDS = Object.keys(NAMES) as TallyKind[];
const MOST_GONE = 5;

/** What an import has done, for a terminal. */
export function formatReport(tally: Tally): string {
	const lines = KINDS.map((kind) => {
		const { taken, updated, unchanged } = tally.counts[kind];
		const size = kind === "file" && tally.bytes > 0 ? ` (${formatSize(tally.bytes)})` : "";
		const parts = [
			`${taken} taken${size}`,
			...(updated > 0 ? [`${updated} updated`] : []),
			...(unchanged > 0 ? [`${unchanged} as before`] : []),
		];
		return `  ${NAMES[kind][1].padEnd(10)}${parts.join(", ")}`;
	});
	return [...lines, ...leftoverLines([...tally.leftovers.values()]), ...goneLines(tally)].join("\n");
}

function leftoverLines(leftovers: Leftover[]): string[] {
	if (leftovers.length === 0) return [];
	const sorted = leftovers.toSorted(
		(one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || other.count - one.count,
	);
	return [
		"Not taken:",
		...sorted.flatMap(({ kind, reason, count, examples }) => [
			`  ${counted(kind, count)}: ${terminalSafe(reason)}`,
			...examples.map((example) => `    ${terminalSafe(example)}`),
			...(examples.length > 0 && count > examples.length ? [`    … and ${count - examples.length} more`] : []),
		]),
	];
}

function goneLines({ gone }: Tally): string[] {
	if (gone.stories.length === 0 && gone.comments === 0) return [];
	const what = [
		...(gone.stories.length > 0 ? [counted("story", gone.stories.length)] : []),
		...(gone.comments > 0 ? [counted("comment", gone.comments)] : []),
	].join(" and ");
	const more = gone.stories.length - MOST_GONE;
	return [
		gone.isPruned
			? `No longer at the site, and taken out here: ${what}`
			: `No longer at the site, and kept here (--prune takes them out): ${what}`,
		...gone.stories.slice(0, MOST_GONE).map((path) => `    ${terminalSafe(path)}`),
		...(more > 0 ? [`    … and ${more} more`] : []),
	];
}

function counted(kind: TallyKind, count: number): string {
	return `${count} ${NAMES[kind][count === 1 ? 0 : 1]}`;
}
