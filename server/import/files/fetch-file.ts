import { createWriteStream } from "node:fs";
import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { HEAD_BYTES } from "./file-kinds.ts";
import { isPublicAddress, literalAddress, lookUpPublic, PrivateAddress } from "./public-address.ts";

export type FetchFileOptions = {
	/** Where the bytes are written. */
	to: string;
	mostBytes: number;
	/** Hosts ("127.0.0.1:8080") that may lie in a private network: those that the operator has named. */
	trustedHosts: ReadonlySet<string>;
	signal: AbortSignal;
};

/** What came, or why nothing did, in a few words that many files can share. */
export type FetchedFile = { kind: "file"; bytes: number; head: Buffer } | { kind: "problem"; problem: string };

export type FetchFile = (url: URL, options: FetchFileOptions) => Promise<FetchedFile>;

const MOST_REDIRECTS = 4;
/** So long without a byte, in milliseconds, and it is given up. */
const PATIENCE = 30_000;
const NOT_FILES = /^(?:text\/html|application\/xhtml|image\/svg|text\/xml|application\/xml|text\/javascript)/i;

/**
 * Fetches one file to the disk. Only over http(s), and only from the public internet or a trusted host; every redirect
 * is held to the same. Throws what the disk says, and what `signal` was aborted with.
 */
export const fetchFile: FetchFile = async (url, options) => {
	let at = url;
	for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
		const refusal = refusalOf(at, options.trustedHosts);
		if (refusal !== undefined) return problem(refusal);
		const answer = await ask(at, options);
		if (answer instanceof Error) return problem(problemOf(answer, options.signal));
		const { statusCode = 0, headers } = answer;
		const target = statusCode >= 300 && statusCode < 400 ? headers.location : undefined;
		if (target === undefined) return receive(answer, options);
		answer.destroy();
		if (!URL.canParse(target, at)) return problem("redirected to no address");
		at = new URL(target, at);
	}
	return problem("redirected too often");
};

function refusalOf(url: URL, trustedHosts: ReadonlySet<string>): string | undefined {
	if (url.protocol !== "http:" && url.protocol !== "https:") return "not on the web";
	const address = literalAddress(url);
	if (address === undefined || trustedHosts.has(url.host) || isPublicAddress(address)) return undefined;
	return "in a private network";
}

function ask(url: URL, { trustedHosts, signal }: FetchFileOptions): Promise<IncomingMessage | Error> {
	const request = url.protocol === "https:" ? requestSecure : requestPlain;
	const lookup = trustedHosts.has(url.host) ? {} : { lookup: lookUpPublic };
	const headers = { accept: "*/*", "user-agent": "Broadsheet" };
	return new Promise((resolve) => {
		const sent = request(url, { ...lookup, headers, signal, timeout: PATIENCE });
		sent.on("response", resolve);
		sent.on("timeout", () => sent.destroy(new Error("timeout")));
		sent.on("error", resolve);
		sent.end();
	});
}

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
	signal.throwIfAborted();
	if (error instanceof TooLarge) return "too large";
	if (error instanceof PrivateAddress) return "in a private network";
	if (error instanceof Error && error.message === "timeout") return "no answer in time";
	return "not reachable";
}
