import type { EditorsComment } from "./comment-store.ts";
import { displayWidth, terminalLines, terminalSafe, toColumns } from "./terminal-text.ts";

const HEAD = ["ID", "STATUS", "WHEN (UTC)", "STORY", "NAME", "TEXT"];
/** The widest that each column gets; the last takes what is left. */
const WIDEST = [12, 8, 16, 28, 20];
const NARROWEST_TEXT = 20;

/** A table for a terminal of so many columns, a line for each comment. */
export function formatTable(comments: readonly EditorsComment[], columns: number): string {
	const rows = [HEAD, ...comments.map(cellsOf)].map((cells) => cells.map(terminalSafe));
	const widths = WIDEST.map((widest, at) =>
		Math.min(widest, Math.max(...rows.map((row) => displayWidth(row[at] ?? "")))),
	);
	const used = widths.reduce((sum, width) => sum + width + 2, 0);
	const textWidth = Math.max(NARROWEST_TEXT, columns - used);
	return rows
		.map((row) => [...widths, textWidth].map((width, at) => toColumns(row[at] ?? "", width)).join("  "))
		.map((line) => line.trimEnd())
		.join("\n");
}

function cellsOf(comment: EditorsComment): string[] {
	const { id, status, received, slug, name, text } = comment;
	return [String(id), status, received.slice(0, 16).replace("T", " "), slug, name, text];
}

/** One comment with everything that is known of it. */
export function formatComment(comment: EditorsComment): string {
	const facts = [
		["ID", String(comment.id)],
		["Status", comment.status],
		["Story", comment.slug],
		["Answers", comment.parentId === null ? "" : String(comment.parentId)],
		["Received", comment.received],
		["Name", comment.name],
		["Role", comment.role ?? ""],
		["Email", comment.email ?? ""],
		["Website", comment.website ?? ""],
	] as const;
	const lines = facts
		.filter(([, fact]) => fact !== "")
		.map(([name, fact]) => `${name.padEnd(10)}${terminalSafe(fact)}`);
	return [...lines, "", ...terminalLines(comment.text).map((line) => `  ${line}`.trimEnd())].join("\n");
}
