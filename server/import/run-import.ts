import path from "node:path";
import { Failure } from "../../src/model/failure.ts";
import { DatabaseProblem, SQLITE, sqliteCode } from "../newsroom/sqlite/database/database-problem.ts";
import { openDatabase } from "../newsroom/sqlite/database/open-database.ts";
import { terminalSafe } from "../newsroom/sqlite/editor/terminal-text.ts";
import { type FetchFile, fetchFile } from "./files/fetch-file.ts";
import { IMPORTED_FOLDER } from "./files/imported-folder.ts";
import { ImportProblem } from "./import-problem.ts";
import { mirror } from "./mirror.ts";
import type { MirrorSource } from "./mirror-source.ts";
import { type Folders, type ImportCommand, type ImportFrom, parseCommand } from "./parse-command.ts";
import { formatReport } from "./report/format-report.ts";
import { createProgress, type Output, type Progress } from "./report/progress.ts";
import { openRestSource } from "./rest/rest-source.ts";
import { openWxrSource } from "./wxr/wxr-source.ts";

export const HELP = `Copies a newsroom into this paper's own: stories, pages, pictures, sections, tags, authors, comments.

  npm run import -- https://site.example       from a WordPress site
  npm run import -- export.xml [more.xml …]    from the files of WordPress's own exporter (Tools, Export)

  --data FOLDER        where the newsroom's data lies; DATA_DIR, or .broadsheet/ in the project if left out
  --keep-edition       shows the bundled stories as well; --no-keep-edition shows the imported ones alone again
  --prune              takes out what is no longer at the site

It can be stopped at any time (Ctrl-C) and goes on there when it is run again. Run after that, it takes what is new
and what has changed. It works while the server runs.`;

export type RunParts = {
	words: readonly string[];
	dataDir: string | undefined;
	folders: Folders;
	output: Output;
	signal: AbortSignal;
	/** In tests another one stands in. */
	fetchFile?: FetchFile;
};

/** 0: done, though some things may not have been taken. 1: could not be done. 2: not understood. 130: stopped. */
export type ExitCode = 0 | 1 | 2 | 130;

/** Runs one import to its end. Everything it has to say goes to `output`. */
export async function runImport(parts: RunParts): Promise<ExitCode> {
	const { words, dataDir, folders, output } = parts;
	const command = parseCommand(words, dataDir, folders);
	const progress = createProgress(output);
	if (command.kind === "help") {
		progress.say(HELP);
		return 0;
	}
	if (command.kind === "mistake") {
		progress.say(`${terminalSafe(command.sentence)}\nnpm run import -- --help shows how.`);
		return 2;
	}
	try {
		await runCommand(command, parts, progress);
		return 0;
	} catch (error) {
		progress.end();
		if (parts.signal.aborted) {
			progress.say("Stopped. What was taken is there; the same command goes on from here.");
			return 130;
		}
		progress.say(sentenceOf(error, command.from));
		return 1;
	}
}

async function runCommand(
	command: Extract<ImportCommand, { kind: "import" }>,
	{ fetchFile: fetch = fetchFile, signal }: RunParts,
	progress: Progress,
): Promise<void> {
	const { from, dataFolder } = command;
	const database = openDatabase(dataFolder);
	// What a power failure takes of an import is taken again by the next one; waiting for the disk each time is slow.
	database.exec("PRAGMA synchronous = NORMAL");
	let source: MirrorSource | undefined;
	try {
		source = from.kind === "site" ? openRestSource(from.home, progress.say) : openWxrSource(from.files);
		const tally = await mirror({
			...command,
			database,
			source,
			filesFolder: path.join(dataFolder, IMPORTED_FOLDER),
			fetchFile: fetch,
			trustedHosts: new Set(from.kind === "site" ? [from.home.host] : []),
			progress,
			signal,
		});
		progress.end();
		progress.say(`${source.home().href} is in ${dataFolder}:\n${formatReport(tally)}\nRead it: npm start`);
	} finally {
		await source?.close();
		database.close();
	}
}

function sentenceOf(error: unknown, from: ImportFrom): string {
	if (error instanceof ImportProblem || error instanceof DatabaseProblem) return terminalSafe(error.message);
	const words = terminalSafe(error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
	if (error instanceof Failure && from.kind === "site") {
		return `${from.home.href} can't be read: ${words}. What was taken before that is kept; run it again to go on.`;
	}
	if (sqliteCode(error) === SQLITE.full || (error as NodeJS.ErrnoException)?.code === "ENOSPC") {
		return "The disk is full. Make room and run it again to go on.";
	}
	return `The import stopped: ${words}. What was taken before that is kept; run it again to go on.`;
}
