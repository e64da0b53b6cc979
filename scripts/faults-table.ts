/** `npm run faults:table` prints the tables of `docs/reliability.md`: what a reader sees, by fault and page. */
import { readFileSync } from "node:fs";
import { NEWSROOM_ROWS } from "../e2e/faults/newsroom-table.ts";
import { COLUMNS, type Column, ROWS } from "../e2e/faults/table.ts";
import type { FailureName } from "../src/pages/failure-words.ts";

/** Node does not compile the texts; the titles have no braces. */
const words: Record<string, string> = JSON.parse(
	readFileSync(new URL("../src/texts/en/paper.json", import.meta.url), "utf8"),
);

/** Between browser and paper. */
export function readersTable(): string {
	const columns = Object.keys(COLUMNS) as Column[];
	return formatTable(
		["between browser and paper", ...columns.map((column) => COLUMNS[column].heading)],
		Object.values(ROWS).map(({ fault, cells }) => [
			fault,
			...columns.map((column) => COLUMNS[column].seen[cells[column]]),
		]),
	);
}

/** Between the paper and a WordPress. */
export function newsroomTable(): string {
	const rows = Object.entries(NEWSROOM_ROWS) as [keyof typeof NEWSROOM_ROWS, FailureName | "whole"][];
	return formatTable(
		["between paper and WordPress", "a page that nobody has read", "a page that was read before"],
		rows.map(([fault, seen]) => [
			ROWS[fault].fault,
			seen === "whole" ? "shown" : `“${words[`title-${seen}`]}”`,
			seen === "whole" ? "shown" : "shown, with a line that says since when",
		]),
	);
}

function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

if (import.meta.main) console.log(`${readersTable()}\n\n${newsroomTable()}`);
