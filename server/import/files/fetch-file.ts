import { createWriteStream } from "node:fs";
import type { IncomingMessage } from "node:http";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { HEAD_BYTES } from "./file-kinds.ts";
import { connectionProblem, type OpenFileOptions, openFile } from "./open-file.ts";

export type FetchFileOptions = OpenFileOptions & {
	/** Where the bytes are written. */
	to: string;
	mostBytes: number;
};

/** What came, or why nothing did, in a few words that many files can share. */
export type FetchedFile = { kind: "file"; bytes: number; head: Buffer } | { kind: "problem"; problem: string };

export type FetchFile = (url: URL, options: FetchFileOptions) => Promise<FetchedFile>;

const NOT_FILES = /^(?:text\/html|application\/xhtml|image\/svg|text\/xml|application\/xml|text\/javascript)/i;

/** Fetches one file to the disk, from where `openFile` may. Throws what the disk says, and what `signal` was aborted with. */
export const fetchFile: FetchFile = async (url, options) => {
	const answer = await openFile(url, options);
	return typeof answer === "string" ? problem(answer) : receive(answer, options);
};

async function receive(answer: IncomingMessage, { to, mostBytes, signal }: FetchFileOptions): Promise<FetchedFile> {
	const refused = refuseAnswer(answer, mostBytes);
	if (refused !== undefined) {
		answer.destroy();
		return problem(refused);
	}
	let bytes = 0;
	let head = Buffer.alloc(0);
	const count = new Transform({
		transform: (chunk: Buffer, _encoding, done) => {
			bytes += chunk.length;
			if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
			done(bytes > mostBytes ? new TooLarge() : null, chunk);
		},
	});
	try {
		await pipeline(answer, count, createWriteStream(to, { flags: "wx" }), { signal });
	} catch (error) {
		if (error instanceof Error && "syscall" in error && "path" in error) throw error;
		return problem(problemOf(error, signal));
	}
	const length = Number(answer.headers["content-length"] ?? bytes);
	if (length !== bytes) return problem("cut off");
	return bytes === 0 ? problem("empty") : { kind: "file", bytes, head };
}

function refuseAnswer({ statusCode = 0, headers }: IncomingMessage, mostBytes: number): string | undefined {
	if (statusCode === 404 || statusCode === 410) return "not found";
	if (statusCode === 401 || statusCode === 403) return "not given";
	if (statusCode !== 200) return `answered with ${statusCode}`;
	if (NOT_FILES.test(headers["content-type"] ?? "")) return "a page or drawing, not a file";
	if (Number(headers["content-length"] ?? 0) > mostBytes) return "too large";
	return undefined;
}

class TooLarge extends Error {}

function problem(words: string): FetchedFile {
	return { kind: "problem", problem: words };
}

function problemOf(error: unknown, signal: AbortSignal): string {
	return error instanceof TooLarge ? "too large" : connectionProblem(error, signal);
}
