/**
 * `npm run export`: the paper as files, for a host that runs no program. Every address is asked of the same app that
 * the server runs, and what it answers is written.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createCopyNewsroom } from "./export/copy-newsroom.ts";
import { type ExportSettings, parseExportSettings } from "./export/export-settings.ts";
import { fileJobs } from "./export/file-jobs.ts";
import { formatFailures, formatOutcome } from "./export/format-outcome.ts";
import { openOutFolder } from "./export/out-folder.ts";
import { createProgress } from "./export/progress.ts";
import { type ExportOutcome, runExport } from "./export/run-export.ts";
import { createApp } from "./http/app.ts";
import { createPages } from "./http/page/create-pages.ts";
import { IMPORTED_FOLDER } from "./import/files/imported-folder.ts";
import { EDITION_FOLDER, openNewsroom } from "./open-newsroom.ts";

const project = join(import.meta.dirname, "..");
const built = join(project, "dist");
/** Stands in feeds and canonical addresses until the paper's own origin is given. */
const NO_ORIGIN = "http://localhost";

// As in `main.ts`.
process.env.NODE_ENV ||= "production";

const settings = readSettings();
const started = performance.now();
try {
	const outcome = await exportPaper(settings);
	console.log(
		[`The paper is in ${settings.outFolder}`, ...formatOutcome(outcome, performance.now() - started)].join("\n"),
	);
	if (settings.server.publicUrl === undefined) {
		console.log(
			`Its feeds, sitemap and shared links say ${NO_ORIGIN}. Before you publish it, name its origin: --public-url https://paper.example`,
		);
	}
	if (outcome.failures.length > 0) {
		console.error(formatFailures(outcome.failures).join("\n"));
		process.exitCode = 1;
	}
} catch (error) {
	giveUp(error instanceof Error ? error.message : String(error));
}

function readSettings(): ExportSettings {
	const folders = { project, current: process.cwd() };
	const outcome = parseExportSettings(process.env, process.argv.slice(2), folders);
	if (outcome.kind === "mistakes") return giveUp(outcome.mistakes.join("\n"));
	const parts = [join(built, "client", "index.html"), join(built, "server", "render.js")];
	if (!parts.every((part) => existsSync(part))) giveUp("The paper is not built yet. Build it first: npm run build");
	return outcome.settings;
}

async function exportPaper({ server, outFolder, replies, isCompressed }: ExportSettings): Promise<ExportOutcome> {
	const out = await openOutFolder(outFolder);
	const newsroom = createCopyNewsroom(await openNewsroom(server), replies);
	const progress = createProgress(process.stdout);
	try {
		const folders = { client: join(built, "client"), edition: EDITION_FOLDER };
		const imported = join(server.dataFolder, IMPORTED_FOLDER);
		const pages = await createPages({ newsroom, builtFolder: built, isOffline: server.isOffline });
		const app = createApp({ newsroom, pages, settings: server, folders });
		const origin = server.publicUrl ?? NO_ORIGIN;
		return await runExport({
			newsroom,
			ask: async (address) => app.request(`${origin}${address}`),
			out,
			files: await fileJobs({ ...folders, imported }, server.wordpressUrl === undefined),
			origin,
			replies,
			isCompressed,
			onProgress: progress.show,
		});
	} finally {
		progress.end();
		await newsroom.close();
	}
}

function giveUp(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}
