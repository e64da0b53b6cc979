import type { EditorsComment, EditorsReport } from "./comment-store.ts";
import { displayWidth, terminalLines, terminalSafe, toColumns } from "./terminal-text.ts";

const HEAD = ["ID", "STATUS", "MARK", "WHEN (UTC)", "STORY", "NAME", "TEXT"];
/** The widest that each column gets; the last takes what is left. */
const WIDEST = [12, 8, 20, 16, 28, 20];
/** The column that is left out where no comment has anything in it. */
const MARK = 2;
const NARROWEST_TEXT = 20;

/** A table for a terminal of so many columns, a line for each comment. */
export function formatTable(comments: readonly EditorsComment[], columns: number): string {
	const isMarked = comments.some((comment) => markOf(comment) !== "");
	const shown = <Cell>(cells: readonly Cell[]) => (isMarked ? [...cells] : cells.toSpliced(MARK, 1));
	const rows = [HEAD, ...comments.map(cellsOf)].map((cells) => shown(cells.map(terminalSafe)));
	const widths = shown(WIDEST).map((widest, at) =>
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
	return [String(id), status, markOf(comment), received.slice(0, 16).replace("T", " "), slug, name, text];
}

function markOf({ isPinned, reports }: EditorsComment): string {
	const reported = reports === 0 ? [] : [reports === 1 ? "1 report" : `${reports} reports`];
	return [...(isPinned ? ["pinned"] : []), ...reported].join(", ");
}

/** One comment with everything that is known of it, and what readers have reported. */
export function formatComment(comment: EditorsComment, reports: readonly EditorsReport[] = []): string {
	const facts = [
		["ID", String(comment.id)],
		["Status", comment.status],
		["Pinned", comment.isPinned ? "yes" : ""],
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
	const text = terminalLines(comment.text).map((line) => `  ${line}`.trimEnd());
	return [...lines, "", ...text, ...(reports.length > 0 ? ["", ...formatReports(reports)] : [])].join("\n");
}

function formatReports(reports: readonly EditorsReport[]): string[] {
	const told = reports.map(({ reason, note, received }) => {
		const said = terminalSafe(note);
		return `  ${received.slice(0, 16).replace("T", " ")}  ${reason}${said === "" ? "" : `: ${said}`}`;
	});
	return ["Reported by readers (UTC)", ...told];
}
