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
import { type LoadRow, measureLoad } from "./load/measure-load.ts";
import { addressesOf } from "./server/addresses.ts";
import { createClient } from "./server/client.ts";
import { createForget } from "./server/forget.ts";
import { timeServer } from "./server/time-server.ts";

const PLANS = {
	whole: { archives: [100, 1_000, 10_000], serverTimes: 25, browserTimes: 5, loadMilliseconds: 10_000 },
	quick: { archives: [100, 10_000], serverTimes: 7, browserTimes: 1, loadMilliseconds: 3_000 },
};
const CONNECTIONS = 20;

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const plan = values.quick ? PLANS.quick : PLANS.whole;
const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-growth-"));
try {
	const archives: GrowthReport["archives"] = [];
	let load: LoadRow[] = [];
	for (const stories of plan.archives) {
		const isLargest = stories === plan.archives.at(-1);
		say(`An archive of ${stories} stories is written.`);
		const dataFolder = path.join(folder, String(stories));
		const archive = writeArchive(dataFolder, stories);
		const server = new ServerProcess(await findFreePort(), dataFolder);
		const client = createClient(server.address);
		try {
			say(`It is served after ${Math.round(await server.start())} ms.`);
			const forget = createForget(server.address, archive.storyPath(50));
			const times = await timeServer(client, addressesOf(archive), forget, plan.serverTimes);
			say("Its server is timed; now the browser.");
			const pages = await measurePages(server.address, pagesOf(archive, isLargest), plan.browserTimes);
			archives.push({ stories, server: times, pages });
			if (isLargest) {
				say("How many answers a second there are.");
				await forget();
				const pressing = { connections: CONNECTIONS, milliseconds: plan.loadMilliseconds };
				load = await measureLoad(server.address, archive, forget, folder, pressing);
			}
		} finally {
			client.close();
			await server.end("SIGTERM");
		}
	}
	report({
		machine: `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), everything on one machine.`,
		archives,
		load: { stories: plan.archives.at(-1) ?? 0, connections: CONNECTIONS, rows: load },
	});
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function pagesOf({ storyPath, specialPath }: Archive, hasSpecials: boolean): MeasuredPage[] {
	const special = (name: string, key: SpecialName) => ({ name, path: specialPath(key), isDiscussed: true });
	return [
		{ name: "front page", path: "/", isDiscussed: false },
		{ name: "story", path: storyPath(7), isDiscussed: true },
		...(hasSpecials
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
