import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { getRequestListener } from "@hono/node-server";
import { packedNames, packFile } from "../server/export/pack-file.ts";
import { answerFile, locateFile } from "../server/http/files.ts";

export type ServedFolder = { origin: string; stop(): Promise<void> };

/** As a careful host of files sets it: a page is asked for again, the rest is kept for good. */
const PAGE = "public, max-age=60";
const FILE = "public, max-age=31536000, immutable";

/**
 * Serves a folder on a free port of 127.0.0.1: the one server for all peers that are files, the same that Broadsheet's
 * server hands out its files with. `/a/` is `a/index.html`; a `.br` or `.gz` beside a file is sent in its place.
 * `mounts` are folders that stand at a path of their own: `{ "/pictures/": mediaFolder }`. In the place of a page that is not there comes the page `fallback`,
 * as apps want it that draw every address themselves; anything else that is not there is a 404.
 */
export async function serveFolder(
	folder: string,
	mounts: Record<string, string> = {},
	fallback?: string,
): Promise<ServedFolder> {
	const server = createServer(
		getRequestListener(async (request) => {
			const { pathname } = new URL(request.url);
			const [prefix, from] = Object.entries(mounts).find(([mount]) => pathname.startsWith(mount)) ?? ["/", folder];
			const rest = pathname.slice(prefix.length);
			const name = rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest;
			const isPage = name.endsWith(".html");
			const send = async (file: string | undefined) =>
				file === undefined ? undefined : answerFile(request, file, { cacheControl: isPage ? PAGE : FILE });
			const found = await send(locateFile(from, name));
			const answer = found ?? (fallback && isPage ? await send(path.join(folder, fallback)) : undefined);
			// The policy is for files of Broadsheet; a peer's page runs scripts of its own.
			answer?.headers.delete("content-security-policy");
			return answer ?? new Response("There is no such file.\n", { status: 404 });
		}),
	);
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	if (typeof address !== "object" || address === null) throw new Error("There is no free port.");
	return {
		origin: `http://127.0.0.1:${address.port}`,
		stop: async () => {
			server.close();
			server.closeAllConnections();
			await once(server, "close");
		},
	};
}

/** Puts a `.br` and a `.gz` beside every file of a folder that gets smaller by it, as a careful operator would. */
export async function packFolder(folder: string): Promise<void> {
	for (const name of await readdir(folder, { recursive: true })) {
		const file = path.join(folder, name);
		const body = await readFile(file).catch(() => undefined);
		if (body === undefined) continue;
		for (const packed of packedNames(file, body)) await writeFile(packed, await packFile(packed, body));
	}
}
