/**
 * `npm run dev`: the paper over the embedded newsroom with hot reload. Vite serves the modules and the styles, the
 * server everything else as in production; a change in `edition/` is picked up at once.
 */
import { watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { createServer as createVite } from "vite";
import { createApp } from "./http/app.ts";
import { answerPage, type Pages } from "./http/page/create-pages.ts";
import { type PageStyles, SHEETS } from "./http/page/page-styles.ts";
import { listenProblem } from "./listen.ts";
import { openEmbeddedNewsroom } from "./newsroom/sqlite/open-embedded-newsroom.ts";
import { parseSettings } from "./settings.ts";

/** Vite's client is made of inline scripts, styles and a web socket; only in development. */
const DEVELOPMENT_POLICY = "default-src * data: blob: 'unsafe-inline'; connect-src * ws:";

const project = join(import.meta.dirname, "..");
const editionFolder = join(project, "edition");
const outcome = parseSettings(process.env, process.argv.slice(2), { project, current: process.cwd() });
if (outcome.kind === "mistakes") {
	console.error(outcome.mistakes.join("\n"));
	process.exit(1);
}
const { settings } = outcome;
const { dataFolder, moderation, host, port } = settings;
const newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder, moderation });
const server = createServer();
const vite = await createVite({ server: { middlewareMode: { server }, hmr: { server } }, appType: "custom" });

const link = (sheet: string) => `<link rel="stylesheet" href="/${sheet}">`;
const styles = Object.fromEntries(Object.entries(SHEETS).map(([name, sheet]) => [name, link(sheet)])) as PageStyles;
const pages: Pages = {
	inlineHashes: { scripts: [], styles: [] },
	answer: async (request, asked = newsroom) => {
		const html = await vite.transformIndexHtml(
			request.url.pathname,
			await readFile(join(project, "index.html"), "utf8"),
		);
		const { render } = (await vite.ssrLoadModule("/src/render.tsx")) as typeof import("../src/render.tsx");
		const page = await answerPage(request, asked, { html, styles, script: "" }, render);
		return { ...page, headers: { ...page.headers, "Content-Security-Policy": DEVELOPMENT_POLICY } };
	},
	// Nothing is kept while one works on it.
	shell: async () => "",
};
let revision = 0;
const app = createApp({
	// Nothing is answered from the cache: the code behind an answer may have changed.
	newsroom: { ...newsroom, revision: () => String(revision++), changes: undefined },
	pages,
	settings,
	folders: { client: join(project, "public"), edition: editionFolder },
});
const answer = getRequestListener(app.fetch);
server.on("request", (request, response) => vite.middlewares(request, response, () => void answer(request, response)));
server.once("error", (error) => {
	console.error(listenProblem(error, settings));
	process.exit(1);
});
server.listen(port, host, () => console.log(`http://${host}:${port}  (data in ${dataFolder})`));

let waiting: NodeJS.Timeout | undefined;
watch(editionFolder, { recursive: true }, () => {
	clearTimeout(waiting);
	waiting = setTimeout(async () => {
		try {
			await newsroom.reload();
			vite.ws.send({ type: "full-reload" });
		} catch (error) {
			console.error(error instanceof Error ? error.message : error);
		}
	}, 100);
});
