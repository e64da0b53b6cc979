/**
 * Exports the edition and serves the files on loopback as a plain host does, for the journeys: a folder without its
 * slash leads to it, a name without an ending may be a page, everything else is the paper's 404 page, and each file has
 * the headers that `_headers` says.
 */
import { execFileSync } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getMimeType } from "hono/utils/mime";
import { fileNameOf } from "../server/export/file-name.ts";
import { headersByFile } from "../server/export/testing/said-headers.ts";
import { fillDiscussion } from "./fill-discussion.ts";
import { COPY, PAPER } from "./places.ts";

const folder = mkdtempSync(join(tmpdir(), "broadsheet-copy-"));
const site = join(folder, "site");
const options = ["--out", site, "--public-url", COPY, "--replies", PAPER];
const dataFolder = join(folder, "data");
await fillDiscussion(dataFolder);
execFileSync(process.execPath, [join(import.meta.dirname, "../server/export.ts"), ...options], {
	env: { ...process.env, DATA_DIR: dataFolder, MODERATION: "first" },
	stdio: "inherit",
});

const headers = readFileSync(join(site, "_headers"), "utf8");
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const server = createServer((request, response) => {
	const { pathname, search } = new URL(request.url ?? "/", COPY);
	const name = fileNameOf(pathname) ?? "404.html";
	const found = [name, `${name}.html`].find((candidate) => isFile(join(site, candidate)));
	if (found === undefined && isFile(join(site, name, "index.html"))) {
		response.writeHead(301, { location: `${pathname}/${search}` }).end();
		return;
	}
	const file = found ?? "404.html";
	response.setHeaders(headersByFile(headers, pathname));
	response.writeHead(found === undefined ? 404 : 200, {
		"content-type": getMimeType(file) ?? "application/octet-stream",
		"cache-control": "max-age=0",
	});
	createReadStream(join(site, file)).pipe(response);
});
server.listen(Number(new URL(COPY).port), "127.0.0.1");
process.on("SIGTERM", () => {
	rmSync(folder, { recursive: true });
	server.close(() => process.exit(0));
	server.closeAllConnections();
});
