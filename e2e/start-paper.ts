/** Serves the production build over a fresh newsroom for the journeys, on loopback. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fillDiscussion } from "./fill-discussion.ts";
import { COPY, PAPER } from "./places.ts";

process.env.HOST = "127.0.0.1";
process.env.PORT = new URL(PAPER).port;
process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), "broadsheet-e2e-"));
process.env.MODERATION = "first";
process.env.REPLY_LIMIT = "off";
process.env.READER_ORIGINS = COPY;
await fillDiscussion(process.env.DATA_DIR);
await import("../server/main.ts");
