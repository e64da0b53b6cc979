import { mkdirSync } from "node:fs";
import path from "node:path";
import { findFreePort } from "../../../e2e/survival/server-process.ts";
import { ensureNginx } from "../../../scripts/ensure-nginx.ts";
import { apiUrls } from "../../../src/urls.ts";
import type { Archive } from "../archive/write-archive.ts";
import { createClient } from "../server/client.ts";
import type { LoadReport } from "./presser.ts";
import { runLoad } from "./run-load.ts";
import { serveFiles } from "./serve-files.ts";

export type LoadRow = { what: string; report: LoadReport };
export type LoadPlan = { connections: number; milliseconds: number };

/** So many stories are asked for over and over again where answers are kept. */
const KEPT_STORIES = 100;

/**
 * How many answers a second the server gives, of pages and of article JSON: first of stories that nobody has asked for
 * (each is asked for once), then of a hundred that were; and nginx with the same
 * bytes as files.
 */
export async function measureLoad(
	address: string,
	archive: Archive,
	forget: () => Promise<void>,
	folder: string,
	plan: LoadPlan,
): Promise<LoadRow[]> {
	const port = Number(new URL(address).port);
	const stories = Array.from({ length: archive.stories }, (_, number) => archive.storyPath(number));
	const few = stories.slice(0, KEPT_STORIES);
	const rows: LoadRow[] = [];
	const add = async (what: string, at: number, paths: readonly string[], requests = Number.MAX_SAFE_INTEGER) => {
		rows.push({ what, report: await runLoad({ ...plan, port: at, paths, requests }) });
	};

	await add("story, HTML, nothing kept", port, stories, stories.length);
	await forget();
	await add("story, JSON, nothing kept", port, stories.map(apiUrls.story), stories.length);
	await fetchAll(address, [...few, ...few.map(apiUrls.story)]);
	await add("story, HTML, kept", port, few);
	await add("story, JSON, kept", port, few.map(apiUrls.story));

	const nginx = ensureNginx();
	if (nginx === undefined) return rows;
	const answers = await fetchAll(address, [...few, ...few.map(apiUrls.story)]);
	mkdirSync(path.join(folder, "nginx"), { recursive: true });
	const files = await serveFiles(nginx, path.join(folder, "nginx"), await findFreePort(), answers);
	try {
		await add("nginx, the same HTML as files", files.port, few);
		await add("nginx, the same JSON as files", files.port, few.map(apiUrls.story));
	} finally {
		await files.stop();
	}
	return rows;
}

/** The answers as they are sent to browsers: packed with brotli. */
async function fetchAll(address: string, paths: readonly string[]): Promise<Map<string, Uint8Array>> {
	const client = createClient(address);
	const bodies = new Map<string, Uint8Array>();
	for (const path of paths) bodies.set(path, (await client.ask(path, "br")).body);
	client.close();
	return bodies;
}
