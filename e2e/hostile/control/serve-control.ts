import { createServer } from "node:http";

/** A page as ours is, with a masthead and a story, and none of our care: no policy, and whatever is put in it is HTML. */
const PAGE = `<!doctype html><html lang="en"><title>Control</title>
<style>body{margin:0;font:16px/1.5 serif}.masthead{height:60px}</style>
<header class="masthead"><a href="/">Control</a></header>
<main><article><div id="place" class="story-body"></div></article></main></html>`;

/** Serves that page at every address, on loopback. */
export async function serveControl(): Promise<{ origin: string; stop(): void }> {
	const server = createServer((_request, response) => {
		response.setHeader("Content-Type", "text/html; charset=utf-8");
		response.end(PAGE);
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const address = server.address();
	return {
		origin: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
		stop: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
