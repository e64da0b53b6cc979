import { rmSync } from "node:fs";
import { join } from "node:path";
import type { CopyReplies } from "../../../src/model/masthead.ts";
import { createApp } from "../../http/app.ts";
import type { Pages } from "../../http/page/create-pages.ts";
import { buildNewsroom, fakePages } from "../../http/testing/build-app.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { createCopyNewsroom } from "../copy-newsroom.ts";
import { fileJobs } from "../file-jobs.ts";
import { openOutFolder } from "../out-folder.ts";
import { type ExportOutcome, runExport } from "../run-export.ts";
import { smallFolders } from "./small-folders.ts";

export type SmallExport = {
	newsroom?: Partial<Newsroom>;
	replies?: CopyReplies;
	isCompressed?: boolean;
	publicUrl?: string;
	/** Of the build and the edition, by path: "client/assets/main-abc.js". */
	files?: Record<string, string>;
	/** Addresses whose page fails. */
	failing?: string[];
	/** Addresses whose page leads elsewhere. */
	moved?: Record<string, string>;
	now?: () => number;
};

/** Exports a paper of one story and one section, with pages that say in a line what they were asked. */
export async function exportSmall(folder: string, parts: SmallExport = {}): Promise<ExportOutcome> {
	const { replies = { kind: "none" }, publicUrl = "https://paper.example", failing = [] } = parts;
	const newsroom = createCopyNewsroom(buildNewsroom({ addresses: smallAddresses, ...parts.newsroom }), replies);
	const folders = smallFolders(parts.files);
	const pages: Pages = {
		...fakePages,
		answer: async (request) => {
			if (failing.includes(request.url.pathname)) throw new Error("It can't be drawn.");
			const to = parts.moved?.[request.url.pathname];
			if (to !== undefined) return { status: 301, headers: { Location: to }, body: "" };
			const { status, headers, body } = await fakePages.answer(request);
			const isMissing = request.url.pathname === "/404.html" || status === 404;
			const html = `<!doctype html>\n<html><head><meta charset="utf-8" /><title>x</title></head><body>${body}${" ".repeat(1024)}</body></html>`;
			return { status: isMissing ? 404 : status, headers, body: html };
		},
	};
	const settings = {
		port: 0,
		host: "",
		dataFolder: "",
		moderation: "first",
		trustedProxies: 0,
		isOffline: true,
		publicUrl,
	} as const;
	const app = createApp({ newsroom, pages, settings, folders });
	const outcome = await runExport({
		newsroom,
		ask: async (address) => app.request(`${publicUrl}${address}`),
		out: await openOutFolder(folder, parts.now),
		files: await fileJobs({ ...folders, imported: join(folders.client, "no-import") }, true),
		origin: publicUrl,
		replies,
		isCompressed: parts.isCompressed ?? false,
		onProgress: () => undefined,
	});
	rmSync(join(folders.client, ".."), { recursive: true });
	return outcome;
}

async function* smallAddresses() {
	yield { kind: "front" as const, path: "/" };
	yield { kind: "section" as const, path: "/category/history/" };
	yield { kind: "story" as const, path: "/2026/03/04/tide-mills/" };
}
