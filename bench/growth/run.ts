/**
 * `npm run bench:growth`: what a paper's growth costs. Makes archives of 100, 1,000 and 10,000 stories with long
 * stories and long discussions in them, serves each, and measures the server, the pages in a real browser, and how many
 * answers a second there are. Writes Markdown and JSON to `bench/results/`. `-- --quick`: the ends only, few times.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { findFreePort, ServerProcess } from "../../e2e/survival/server-process.ts";
import { type Archive, type SpecialName, writeArchive } from "./archive/write-archive.ts";
import { type MeasuredPage, measurePages } from "./browser/measure-pages.ts";
import { formatReport, type GrowthReport } from "./format-report.ts";
import { measureLoad } from "./load/measure-load.ts";
import { addressesOf } from "./server/addresses.ts";
import { type Client, createClient } from "./server/client.ts";
import { createForget } from "./server/forget.ts";
import { timeServers } from "./server/time-server.ts";

const PLANS = {
	whole: { archives: [100, 1_000, 10_000], serverTimes: 25, browserTimes: 5, loadMilliseconds: 10_000 },
	quick: { archives: [100, 10_000], serverTimes: 7, browserTimes: 1, loadMilliseconds: 3_000 },
};
const CONNECTIONS = 20;

type Served = { archive: Archive; server: ServerProcess; client: Client; forget: () => Promise<void> };

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const plan = values.quick ? PLANS.quick : PLANS.whole;
const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-growth-"));
const served: Served[] = [];
try {
	for (const stories of plan.archives) await serveArchive(stories);
	const largest = served.at(-1) as Served;
	say("The servers are timed.");
	const timed = served.map((one) => ({ ...one, addresses: addressesOf(one.archive) }));
	const times = await timeServers(timed, plan.serverTimes);
	say("The pages are opened in a browser.");
	const pages = await measurePages(served.flatMap(pagesOf), plan.browserTimes);
	say("The largest archive is asked for as much as it can answer.");
	await largest.forget();
	const pressing = { connections: CONNECTIONS, milliseconds: plan.loadMilliseconds };
	const rows = await measureLoad(largest.server.address, largest.archive, largest.forget, folder, pressing);
	report({
		machine: `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), everything on one machine.`,
		archives: served.map(({ archive: { stories } }, at) => ({ stories, server: times[at] ?? [] })),
		pages,
		load: { stories: largest.archive.stories, connections: CONNECTIONS, rows },
	});
} finally {
	for (const { client, server } of served) {
		client.close();
		await server.end("SIGTERM");
	}
	rmSync(folder, { recursive: true, force: true });
}

/** Writes an archive and adds its server to those that are served, which it is ended with. */
async function serveArchive(stories: number): Promise<void> {
	const dataFolder = path.join(folder, String(stories));
	const archive = writeArchive(dataFolder, stories);
	const server = new ServerProcess(await findFreePort(), dataFolder);
	const forget = createForget(server.address, archive.storyPath(50));
	served.push({ archive, server, client: createClient(server.address), forget });
	say(`An archive of ${stories} stories is served after ${Math.round(await server.start())} ms.`);
}

/** Of each archive the front page and a story; of the largest also the long ones. */
function pagesOf({ archive, server }: Served): MeasuredPage[] {
	const { stories, storyPath, specialPath } = archive;
	const of = `of ${stories.toLocaleString("en")}`;
	const page = (name: string, path: string, isDiscussed = true) => ({ name, url: server.address + path, isDiscussed });
	const special = (name: string, key: SpecialName) => page(name, specialPath(key));
	return [
		page(`front page ${of} stories`, "/", false),
		page(`story ${of}`, storyPath(7)),
		...(stories === plan.archives.at(-1)
			? [
					special("story of 1,000 words", "words-1000"),
					special("story of 20,000 words", "words-20000"),
					special("story with 200 pictures", "pictures-200"),
					special("story with 10 comments", "comments-10"),
					special("story with 1,000 comments", "comments-1000"),
					special("story with 10,000 comments", "comments-10000"),
				]
			: []),
	];
}

function report(measured: GrowthReport): void {
	const text = formatReport(measured);
	const results = path.join(import.meta.dirname, "../results");
	mkdirSync(results, { recursive: true });
	writeFileSync(path.join(results, "growth.md"), text);
	writeFileSync(path.join(results, "growth.json"), `${JSON.stringify(measured, null, "\t")}\n`);
	console.log(text);
}

/** How far it is; the report alone goes to standard output. */
function say(sentence: string): void {
	console.error(sentence);
}
