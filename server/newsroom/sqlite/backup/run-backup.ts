import path from "node:path";
import { parseArgs } from "node:util";
import { DatabaseProblem } from "../database/database-problem.ts";
import { backUp } from "./back-up.ts";
import { restore } from "./restore.ts";

export const HELP = `Keeps the newsroom's database: replies, above all, and what was imported. It works while the server runs.

  npm run backup                      into backups/ in the data folder, under the time of now
  npm run backup -- FILE              into a new file
  npm run backup -- --restore FILE    puts a backup in place, with the server stopped; what stood there is kept

Pictures that were imported are files in the data folder: copy them too. The bundled paper's stories are in edition/.
DATA_DIR says where the data lies, as for the server; .broadsheet/ in the project if it is not set.`;

/** What is printed, and the exit code: 0 done, 1 could not be done, 2 not understood. */
export type Run = { code: 0 | 1 | 2; output?: string; error?: string };

/** Runs the words after `npm run backup --`. Paths are from `folder`. */
export function runBackup(words: readonly string[], dataFolder: string, folder: string, now = new Date()): Run {
	const asked = parseWords(words);
	if (!asked) return { code: 2, error: "Say one file, or none.\nnpm run backup -- --help shows how." };
	const { isHelp, isRestore, file } = asked;
	if (isHelp) return { code: 0, output: HELP };
	if (isRestore && file === undefined) return { code: 2, error: "Say which backup: npm run backup -- --restore FILE" };
	try {
		if (isRestore && file !== undefined) {
			const { stories, comments, aside } = restore(dataFolder, path.resolve(folder, file), now);
			const kept = aside === undefined ? "" : ` What stood there is kept: ${aside}`;
			return { code: 0, output: `In place: ${counted(stories, comments)}.${kept}` };
		}
		const name = `newsroom-${now.toISOString().replace(/[-:]|\..*/g, "")}.db`;
		const target = file === undefined ? path.join(dataFolder, "backups", name) : path.resolve(folder, file);
		const { stories, comments, bytes } = backUp(dataFolder, target);
		const weight = `${(bytes / 1_000_000).toFixed(1)} MB`;
		return { code: 0, output: `Kept and read again: ${counted(stories, comments)}, ${weight}: ${target}` };
	} catch (error) {
		if (error instanceof DatabaseProblem) return { code: 1, error: error.message };
		throw error;
	}
}

function parseWords(words: readonly string[]) {
	try {
		const options = { help: { type: "boolean", short: "h" }, restore: { type: "boolean" } } as const;
		const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
		if (positionals.length > 1) return undefined;
		return { isHelp: values.help ?? false, isRestore: values.restore ?? false, file: positionals[0] };
	} catch {
		return undefined;
	}
}

function counted(stories: number, comments: number): string {
	return `${stories} ${stories === 1 ? "story" : "stories"} and ${comments} ${comments === 1 ? "comment" : "comments"}`;
}
