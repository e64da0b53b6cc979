import { writeFileSync } from "node:fs";
import path from "node:path";
import { onTestFinished } from "vitest";
import { type EmbeddedNewsroom, openEmbeddedNewsroom } from "../../newsroom/sqlite/open-embedded-newsroom.ts";
import { emptyEdition, storyFile, temporaryFolder, writeEdition } from "../../newsroom/testing/small-edition.ts";
import type { FetchFile } from "../files/fetch-file.ts";
import { type ExitCode, runImport } from "../run-import.ts";
import { buildExport, type ExportItem } from "./build-export.ts";

export type ImportDesk = {
	dataFolder: string;
	/** Writes an export of these items and imports it. */
	run: (items: readonly ExportItem[], options?: RunOptions) => Promise<{ code: ExitCode; said: string }>;
	open: () => Promise<EmbeddedNewsroom>;
	/** Addresses of files that were fetched. */
	fetched: string[];
};

export type RunOptions = {
	words?: string[];
	signal?: AbortSignal;
	/** In place of an export of the items. */
	text?: string;
	fetchFile?: FetchFile;
};

/** A one-pixel GIF. */
export const PIXEL = Buffer.from("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==", "base64");

/** A data folder and an edition with one story, gone after the test. Files are fetched from nowhere: each is a pixel. */
export function openImportDesk(): ImportDesk {
	const { folder, remove } = temporaryFolder();
	const newsrooms: EmbeddedNewsroom[] = [];
	onTestFinished(async () => {
		for (const newsroom of newsrooms) await newsroom.close();
		remove();
	});
	const editionFolder = path.join(folder, "edition");
	const dataFolder = path.join(folder, "data");
	const file = path.join(folder, "export.xml");
	const story = storyFile("The bundled story", "2026-04-01T08:00:00Z", "A bundled text.");
	writeEdition(editionFolder, { ...emptyEdition(), "stories/science/bundled.md": story });
	const fetched: string[] = [];
	const fetchPixel: FetchFile = async (url, { to }) => {
		fetched.push(url.href);
		if (url.pathname.includes("missing")) return { kind: "problem", problem: "not found" };
		writeFileSync(to, PIXEL);
		return { kind: "file", bytes: PIXEL.length, head: PIXEL };
	};
	return {
		dataFolder,
		fetched,
		run: async (items, { words = [], signal = new AbortController().signal, text, fetchFile = fetchPixel } = {}) => {
			writeFileSync(file, text ?? buildExport(items));
			let said = "";
			const write = (piece: string) => {
				said += piece;
			};
			const code = await runImport({
				words: [file, ...words],
				dataDir: dataFolder,
				folders: { project: folder, current: folder },
				output: { isTerminal: false, columns: 100, write },
				signal,
				fetchFile,
			});
			return { code, said };
		},
		open: async () => {
			const newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder, moderation: "open" });
			newsrooms.push(newsroom);
			return newsroom;
		},
	};
}
