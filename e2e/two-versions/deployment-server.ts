/**
 * The paper's own server over one newsroom, on one port, with one build after the other; told over its channel what to
 * serve (`Order`), it answers each order, and first of all with its origin. It ends when the channel does.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { createApp } from "../../server/http/app.ts";
import type { HttpEnv } from "../../server/http/http-env.ts";
import { createPages } from "../../server/http/page/create-pages.ts";
import { listen } from "../../server/listen.ts";
import { openEmbeddedNewsroom } from "../../server/newsroom/sqlite/open-embedded-newsroom.ts";
import { EDITION_FOLDER } from "../../server/open-newsroom.ts";
import { WORKER_ADDRESS } from "../../src/urls.ts";

export type Order = { kind: "deploy"; builtFolder: string; isOffline: boolean } | { kind: "hide-worker" };

const dataFolder = mkdtempSync(join(tmpdir(), "broadsheet-versions-"));
const newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder: EDITION_FOLDER, moderation: "first" });
const place = { host: "127.0.0.1", port: 0 };
let current: Hono<HttpEnv> | undefined;
let isWorkerHidden = false;

const front = new Hono<HttpEnv>();
front.get(WORKER_ADDRESS, async (c, next) => (isWorkerHidden ? c.html("<h1>Welcome</h1>") : next()));
front.all("*", (c) => current?.fetch(c.req.raw, c.env) ?? c.text("Nothing is deployed.", 503));
const listening = await listen(front, place);

process.on("message", async (order: Order) => {
	if (order.kind === "deploy") await deploy(order);
	else isWorkerHidden = true;
	process.send?.("done");
});
process.on("disconnect", async () => {
	await listening.stop(0);
	await newsroom.close();
	rmSync(dataFolder, { recursive: true });
	process.exit(0);
});
process.send?.(listening.address.replace(/\/$/, ""));

async function deploy({ builtFolder, isOffline }: Extract<Order, { kind: "deploy" }>): Promise<void> {
	const settings = { ...place, dataFolder, moderation: "first" as const, trustedProxies: 0, isOffline };
	const pages = await createPages({ newsroom, builtFolder, isOffline });
	const folders = { client: join(builtFolder, "client"), edition: EDITION_FOLDER };
	current = createApp({ newsroom, pages, settings, folders });
}
