import { join } from "node:path";
import { type Context, Hono } from "hono";
import { WORKER_ADDRESS } from "../../src/urls.ts";
import { answerFile, type FileManners, locateFile } from "./files.ts";
import type { HttpEnv } from "./http-env.ts";
import { CACHE_CONTROL } from "./text-answer.ts";

/** Where the files are that are served as they are. */
export type Folders = {
	/** What the build made: dist/client. */
	client: string;
	/** The paper: its pictures are in renditions/, its sound and films in media/. */
	edition: string;
};

/** What lies in the data folder: files of an imported site (`server/import/`), and of earlier builds (`kept-assets.ts`). */
export type DataFolders = { imported: string; keptAssets: string };

/** The WordPress that the paper is read from, ending in a slash: its uploads stay there. */
export type UploadsHome = { wordpressUrl?: string };

/** Whether readers may keep the paper: if not, the worker that they have is told to go. */
export type Offline = { isOffline?: boolean };

/** Unregisters the worker and empties what it kept. */
const LAST_WORKER = "service-worker-off.js";

const ASSET: FileManners = { cacheControl: CACHE_CONTROL.unchanging };
const PICTURE: FileManners = { cacheControl: CACHE_CONTROL.unchanging, isForOthers: true };
const MEDIUM: FileManners = { cacheControl: CACHE_CONTROL.file, isForOthers: true };
const ICON: FileManners = { cacheControl: CACHE_CONTROL.file, isForOthers: true };
/** A service worker lives on until a newer one is found: it is asked for every time. */
const WORKER: FileManners = { cacheControl: CACHE_CONTROL.revalidated };

/**
 * Files: the build's own, whose names change with their content, the edition's pictures and media, and what lies in
 * the build's root. A file that is missing under one of the folders is a plain 404, never a page: a program that asks
 * for a script must not be given HTML.
 */
export function createFileRoutes({
	client,
	edition,
	imported,
	keptAssets,
	wordpressUrl,
	isOffline = true,
}: Folders & DataFolders & UploadsHome & Offline): Hono<HttpEnv> {
	const routes = new Hono<HttpEnv>();
	/** From the first of the folders that has the file. */
	const serve = (prefix: string, folders: readonly string[], manners: FileManners) =>
		routes.on("GET", `${prefix}*`, async (c) => {
			for (const folder of folders) {
				const file = locateFile(folder, pathAfter(c, prefix));
				const response = file === undefined ? undefined : await answerFile(c.req.raw, file, manners);
				if (response) return response;
			}
			return noSuchFile();
		});
	serve("/assets/", [join(client, "assets"), keptAssets], ASSET);
	serve("/pictures/", [join(edition, "renditions")], PICTURE);
	serve("/media/imported/", [imported], MEDIUM);
	serve("/media/", [join(edition, "media")], MEDIUM);
	// Where a WordPress has its uploads: links to them from elsewhere keep working.
	if (wordpressUrl === undefined) serve("/wp-content/uploads/", [join(imported, "wp-content", "uploads")], MEDIUM);
	else {
		routes.get("/wp-content/uploads/*", (c) => {
			const location = `${wordpressUrl}wp-content/uploads/${pathAfter(c, "/wp-content/uploads/")}`;
			return new Response(null, { status: 302, headers: { location, "cache-control": CACHE_CONTROL.file } });
		});
	}

	routes.get("/:file{[\\w-]+(?:\\.[\\w-]+)*\\.(?!html$|br$|gz$)[a-z0-9]+}", async (c, next) => {
		const name = c.req.param("file");
		const isWorker = /\.m?js$/.test(name);
		const file = locateFile(client, !isOffline && `/${name}` === WORKER_ADDRESS ? LAST_WORKER : name);
		const response = file === undefined ? undefined : await answerFile(c.req.raw, file, isWorker ? WORKER : ICON);
		if (response) return response;
		return isWorker ? noSuchFile() : next();
	});
	return routes;
}

/** The rest of the path as it is in the address: `locateFile` takes the percent signs out, part by part. */
function pathAfter(c: Context<HttpEnv>, prefix: string): string {
	const { pathname } = new URL(c.req.url);
	return pathname.startsWith(prefix) ? pathname.slice(prefix.length) : "";
}

function noSuchFile(): Response {
	const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": CACHE_CONTROL.never };
	return new Response("There is no such file.\n", { status: 404, headers });
}
