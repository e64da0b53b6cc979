import pLimit from "p-limit";
import type { CopyReplies } from "../../src/model/masthead.ts";
import { SEARCH_INDEX_URL } from "../../src/model/search-index.ts";
import type { Story } from "../../src/model/story.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { type Ask, askAddress } from "./ask-address.ts";
import { createFiler, type FileCounts } from "./create-filer.ts";
import { fileNameOf } from "./file-name.ts";
import { buildHostFiles, type Redirect } from "./host-files.ts";
import { COMMON_JOBS, furtherJobs, type Job, jobsOf } from "./jobs.ts";
import { buildMovedPage } from "./moved-page.ts";
import type { OutFolder } from "./out-folder.ts";
import { createSearchIndex } from "./search-index.ts";

export type ExportParts = {
	newsroom: Pick<Newsroom, "addresses">;
	/** Answers a GET as the server does. */
	ask: Ask;
	out: OutFolder;
	/** Files that are served as they are. */
	files: readonly Job[];
	origin: string;
	replies: CopyReplies;
	isCompressed: boolean;
	onProgress(done: number, known: number): void;
};

export type ExportOutcome = FileCounts & {
	pages: number;
	removed: number;
	/** A sentence for each address that could not be had. */
	failures: string[];
	/** The size of the file that search needs, and how many of its stories are found by every word. */
	index: { bytes: number; stories: number; whole: number };
};

/** So many addresses are asked for at a time: a newsroom that is far away answers a few side by side. */
const SIDE_BY_SIDE = 6;

/**
 * Writes every address of the newsroom as a file. What can't be had is named and the rest goes on; nothing is removed
 * then. Pages come last, so that an export that is cut short has nothing missing from the pages that it has.
 */
export async function runExport(parts: ExportParts): Promise<ExportOutcome> {
	const { newsroom, out, origin, replies } = parts;
	const limit = pLimit(SIDE_BY_SIDE);
	const index = createSearchIndex();
	const moved: Redirect[] = [];
	const seen = new Set<string>();
	const waiting: Job[] = [];
	const failures: string[] = [];
	const { put, counts } = createFiler(out, parts.isCompressed);
	let pages = 0;
	let done = 0;

	async function putAnswer(job: Job): Promise<Job[]> {
		const name = fileNameOf(job.address);
		if (name === undefined) throw new Error("no file can stand for this address");
		const answer = await askAddress(parts.ask, job, replies);
		const isPage = job.kind === "page" || job.kind === "missing-page";
		if (answer.kind === "moved") {
			if (isPage) {
				moved.push({ from: job.address, to: answer.to });
				await put(name, Buffer.from(buildMovedPage(answer.to, origin)));
				return [];
			}
			// A reader of the old address is told of the new one by the story's own path.
			const body = await askAddress(parts.ask, { ...job, address: answer.to }, replies);
			if (body.kind === "moved") throw new Error("it moved twice");
			await put(name, body.body);
			return furtherJobs(job, body.body);
		}
		if (isPage) pages += 1;
		// Hosts differ in where they look for an address without an ending.
		const names = job.address === "/search" ? ["search.html", "search/index.html"] : [name];
		for (const each of names) await put(each, answer.body);
		if (job.kind === "story") index.add(JSON.parse(answer.body.toString()) as Story);
		return furtherJobs(job, answer.body);
	}

	async function attempt(job: Job): Promise<Job[]> {
		try {
			return await putAnswer(job);
		} catch (error) {
			failures.push(`${decodedOf(job.address)}: ${error instanceof Error ? error.message : error}`);
			// Without its discussion a story is still a story.
			return job.kind === "discussion" ? [{ kind: "page", address: job.path }] : [];
		} finally {
			done += 1;
			parts.onProgress(done, seen.size);
		}
	}

	/** Pages wait for the second round. */
	async function run(jobs: readonly Job[], isLast = false): Promise<void> {
		const asked: Job[] = [];
		for (const job of jobs) {
			if (seen.has(job.address) && !isLast) continue;
			seen.add(job.address);
			if (job.kind === "page" && !isLast) waiting.push(job);
			else asked.push(job);
		}
		await Promise.all(asked.map(async (job) => run(await limit(() => attempt(job)))));
	}

	await run([...parts.files, ...COMMON_JOBS]);
	const jobs: Job[] = [];
	try {
		for await (const address of newsroom.addresses()) jobs.push(...jobsOf(address));
	} catch (error) {
		failures.push(`The list of addresses broke off: ${error instanceof Error ? error.message : error}`);
	}
	await run(jobs);
	const { file, whole } = index.build();
	const body = Buffer.from(JSON.stringify(file));
	await put(fileNameOf(SEARCH_INDEX_URL) ?? "", body);
	await run(waiting, true);
	const hostFiles = buildHostFiles(moved, { isSecure: origin.startsWith("https:") });
	for (const [name, text] of Object.entries(hostFiles)) await put(name, Buffer.from(text));
	const removed = await out.finish(failures.length === 0);
	return { pages, ...counts, removed, failures, index: { bytes: body.length, stories: file.stories.length, whole } };
}

function decodedOf(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
