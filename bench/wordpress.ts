/**
 * `npm run bench:wordpress`: how long a story takes through the paper, cold and warm, beside the WordPress's own page of
 * the same story, and how many requests each costs the WordPress. One client, one request at a time, taken in turns.
 * Prints a Markdown table and writes it to `bench/results/wordpress.md`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { findFreePort, ServerProcess } from "../e2e/survival/server-process.ts";
import { startWordPress, type WordPressSite } from "../e2e/wordpress/start-wordpress.ts";
import type { StoryList } from "../src/model/story.ts";

/** Stories that are timed, each in every way. */
const STORIES = 24;

type Sample = { milliseconds: number; requests: number };
type Row = { what: string; samples: Sample[] };

const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-bench-"));
const site = await startWordPress({ seed: "whole" });
process.env.WORDPRESS_URL = site.url;
const paper = new ServerProcess(await findFreePort(), folder);
try {
	await paper.start();
	const rows = await measure(site, paper.address);
	const text = formatReport(rows);
	console.log(text);
	const results = path.join(import.meta.dirname, "results");
	mkdirSync(results, { recursive: true });
	writeFileSync(path.join(results, "wordpress.md"), text);
} finally {
	await paper.end("SIGTERM");
	await site.stop();
	rmSync(folder, { recursive: true, force: true });
}

async function measure(wordpress: WordPressSite, address: string): Promise<Row[]> {
	const own: Row = { what: "the WordPress's own page of the story", samples: [] };
	const cold: Row = { what: "through the paper, nothing kept of the story", samples: [] };
	const listed: Row = { what: "through the paper, after a list that has it", samples: [] };
	const warm: Row = { what: "through the paper, again", samples: [] };
	const frontCold: Row = { what: "front page, nothing kept", samples: [] };
	const frontWarm: Row = { what: "front page, again", samples: [] };

	const visit = async (url: URL): Promise<Sample> => {
		wordpress.requests();
		const before = performance.now();
		const answer = await fetch(url);
		await answer.arrayBuffer();
		const milliseconds = performance.now() - before;
		if (!answer.ok) throw new Error(`${url.href} answered ${answer.status}.`);
		return { milliseconds, requests: wordpress.requests().length };
	};
	const at = (path: string) => new URL(path, address);
	const list = async (page: number) => (await fetch(at(`/api/list/${page}/index.json`))).json() as Promise<StoryList>;

	frontCold.samples.push(await visit(at("/")));
	for (let time = 0; time < STORIES; time += 1) frontWarm.samples.push(await visit(at("/")));
	const { pages } = await list(1);
	// Pages of the front page that nobody has read: their stories are listed without being kept, by asking the site.
	const answer = await fetch(new URL(`wp-json/wp/v2/posts?per_page=${STORIES}&page=5&_fields=link`, wordpress.url));
	const unread = ((await answer.json()) as { link: string }[]).map(({ link }) => new URL(link));
	const known = (await list(pages - 2)).stories.map((story) => story.path);
	for (const [turn, link] of unread.entries()) {
		own.samples.push(await visit(link));
		cold.samples.push(await visit(at(link.pathname)));
		warm.samples.push(await visit(at(link.pathname)));
		const next = known[turn];
		if (next !== undefined) listed.samples.push(await visit(at(next)));
	}
	return [own, cold, listed, warm, frontCold, frontWarm];
}

function formatReport(rows: readonly Row[]): string {
	const lines = rows.map(({ what, samples }) => {
		const times = samples.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
		const requests = samples.map((sample) => sample.requests).toSorted((one, other) => one - other);
		const quartiles = [0.25, 0.5, 0.75].map((share) => pick(times, share).toFixed(1));
		return `| ${what} | ${samples.length} | ${quartiles[1]} | ${quartiles[0]} to ${quartiles[2]} | ${pick(requests, 0.5)} |`;
	});
	return `${[
		`Node ${process.version}, ${cpus().length} cores, PHP's own server with the tests' WordPress and SQLite, all on one machine.`,
		"",
		"| what is opened | times | median, ms | quartiles, ms | requests to the WordPress, median |",
		"|---|---|---|---|---|",
		...lines,
	].join("\n")}\n`;
}

function pick(sorted: readonly number[], share: number): number {
	return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
