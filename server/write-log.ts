import { inspect } from "node:util";
import { terminalLines, terminalSafe } from "./newsroom/sqlite/editor/terminal-text.ts";

/** One line in the log, whatever it holds: what came from outside can neither begin another nor colour the terminal. */
export function writeLog(line: string): void {
	console.error(terminalSafe(line));
}

/** What went wrong, and below it, set in, the error with its stack. */
export function writeError(what: string, error: unknown): void {
	console.error([terminalSafe(what), ...terminalLines(inspect(error)).map((line) => `    ${line}`)].join("\n"));
}
