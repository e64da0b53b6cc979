/**
 * Serves the production build over a small paper in another language, on loopback: `node start-edition.ts arabic`. Its
 * address is the first line that it writes. It ends when its input does.
 */
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createApp } from "../../server/http/app.ts";
import { createPages } from "../../server/http/page/create-pages.ts";
import { listen } from "../../server/listen.ts";
import { openEmbeddedNewsroom } from "../../server/newsroom/sqlite/open-embedded-newsroom.ts";
import { writeEdition } from "../../server/newsroom/testing/small-edition.ts";
import { EDITION_FOLDER } from "../../server/open-newsroom.ts";
import { parseSettings } from "../../server/settings.ts";
import { arabicEdition } from "./arabic.ts";
import { chineseEdition } from "./chinese.ts";

const EDITIONS: Record<string, typeof arabicEdition> = { arabic: arabicEdition, chinese: chineseEdition };

process.env.NODE_ENV ||= "production";
const built = path.join(import.meta.dirname, "../../dist");
const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-edition-"));
const [edition, dataFolder] = [path.join(folder, "edition"), path.join(folder, "data")];
writeEdition(edition, EDITIONS[process.argv[2] ?? ""]?.() ?? {});
for (const shared of ["pictures", "renditions", "media"]) {
	symlinkSync(path.join(EDITION_FOLDER, shared), path.join(edition, shared));
}
const newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder: edition, moderation: "open" });
const outcome = parseSettings({ DATA_DIR: dataFolder, REPLY_LIMIT: "off" }, [], { project: folder, current: folder });
if (outcome.kind === "mistakes") throw new Error(outcome.mistakes.join("\n"));
const { settings } = outcome;
const pages = await createPages({ newsroom, builtFolder: built, isOffline: settings.isOffline });
const app = createApp({ newsroom, pages, settings, folders: { client: path.join(built, "client"), edition } });
const listening = await listen(app, { host: "127.0.0.1", port: 0 });
console.log(listening.address);
process.stdin.resume().on("end", async () => {
	await listening.stop(1_000);
	await newsroom.close();
	rmSync(folder, { recursive: true });
	process.exit(0);
});
