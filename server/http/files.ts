import { createReadStream, type Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { Readable } from "node:stream";
import { getMimeType } from "hono/utils/mime";
import { chooseEncoding, ENCODINGS, type Encoding } from "./accept-encoding.ts";
import { parseByteRange } from "./byte-range.ts";
import { etagOf, hasMatch } from "./etag.ts";

export type FileManners = {
	cacheControl: string;
	/** Other sites may show it: pictures in feed readers and link previews. */
	isForOthers?: boolean;
};

/** What a `.br` or `.gz` file may stand beside (`scripts/compress.ts` writes them). */
export const PACKABLE = /\.(?:css|html|js|json|map|mjs|svg|txt|webmanifest|xml)$/;
export const PACKED_ENDINGS: Record<Encoding, string> = { br: ".br", gzip: ".gz" };

/** Files up to this size are sent whole, larger ones streamed. */
const STREAMED_FROM = 512 * 1024;
const MORE_TYPES: Record<string, string> = { ".m4a": "audio/mp4", ".vtt": "text/vtt; charset=utf-8" };

/**
 * The file in `folder` that an address' path names, undefined where it can't name one: no part may be empty, start
 * with a dot or hold a separator, so that nothing outside the folder and nothing hidden is ever reached.
 */
export function locateFile(folder: string, path: string): string | undefined {
	try {
		const parts = path.split("/").map(decodeURIComponent);
		const isPlain = parts.every((part) => part !== "" && !part.startsWith(".") && !/[/\\\0]/.test(part));
		return isPlain ? join(folder, ...parts) : undefined;
	} catch {
		return undefined;
	}
}

/** Answers GET and HEAD with a file: its packed copy where there is one, a part of it on Range, 304 where known. */
export async function answerFile(request: Request, file: string, manners: FileManners): Promise<Response | undefined> {
	const original = await statFile(file);
	if (!original) return undefined;
	const packed = await findPacked(request, file);
	const { path, stats } = packed ?? { path: file, stats: original };
	const name = `${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}`;
	const headers = fileHeaders(file, manners);
	headers.etag = etagOf(name, packed?.encoding);
	headers["last-modified"] = stats.mtime.toUTCString();
	if (packed) headers["content-encoding"] = packed.encoding;
	if (isKnown(request, name, stats)) return new Response(null, { status: 304, headers });
	if (PACKABLE.test(file)) return bodyResponse(request, path, stats.size, headers);
	return rangeResponse(request, path, stats, headers);
}

function fileHeaders(file: string, { cacheControl, isForOthers }: FileManners): Record<string, string> {
	return {
		"content-type": MORE_TYPES[extname(file).toLowerCase()] ?? getMimeType(file) ?? "application/octet-stream",
		"cache-control": cacheControl,
		...(isForOthers && { "cross-origin-resource-policy": "cross-origin" }),
		...(PACKABLE.test(file) ? { vary: "Accept-Encoding" } : { "accept-ranges": "bytes" }),
	};
}

async function findPacked(request: Request, file: string) {
	const acceptEncoding = request.headers.get("accept-encoding");
	if (!acceptEncoding || !PACKABLE.test(file)) return undefined;
	const atHand: Encoding[] = [];
	const found = new Map<Encoding, Stats>();
	for (const encoding of ENCODINGS) {
		const stats = await statFile(`${file}${PACKED_ENDINGS[encoding]}`);
		if (stats) {
			atHand.push(encoding);
			found.set(encoding, stats);
		}
	}
	const encoding = chooseEncoding(acceptEncoding, atHand);
	const stats = encoding && found.get(encoding);
	return stats ? { path: `${file}${PACKED_ENDINGS[encoding]}`, stats, encoding } : undefined;
}

function isKnown(request: Request, name: string, stats: Stats): boolean {
	const ifNoneMatch = request.headers.get("if-none-match");
	if (ifNoneMatch !== null) return hasMatch(ifNoneMatch, name);
	const since = Date.parse(request.headers.get("if-modified-since") ?? "");
	return Math.trunc(stats.mtimeMs / 1000) * 1000 <= since;
}

/** If-Range: a part is only of use beside the parts that someone has of the same file. */
async function rangeResponse(request: Request, path: string, stats: Stats, headers: Record<string, string>) {
	const { size } = stats;
	const ifRange = request.headers.get("if-range");
	const isSame = ifRange === null || ifRange === headers.etag || ifRange === headers["last-modified"];
	const asked = request.method === "GET" && isSame ? request.headers.get("range") : null;
	const range = parseByteRange(asked, size);
	if (range === undefined) return bodyResponse(request, path, size, headers);
	if (range === "unsatisfiable") {
		return new Response(null, { status: 416, headers: { ...headers, "content-range": `bytes */${size}` } });
	}
	const { start, end } = range;
	headers["content-range"] = `bytes ${start}-${end}/${size}`;
	headers["content-length"] = String(end - start + 1);
	return new Response(streamOf(path, range), { status: 206, headers });
}

async function bodyResponse(request: Request, path: string, size: number, headers: Record<string, string>) {
	headers["content-length"] = String(size);
	if (request.method === "HEAD") return new Response(null, { headers });
	if (size > STREAMED_FROM) return new Response(streamOf(path), { headers });
	const body = await readFile(path);
	headers["content-length"] = String(body.length);
	return new Response(body, { headers });
}

function streamOf(path: string, range?: { start: number; end: number }): ReadableStream<Uint8Array<ArrayBuffer>> {
	return Readable.toWeb(createReadStream(path, range)) as ReadableStream<Uint8Array<ArrayBuffer>>;
}

async function statFile(path: string): Promise<Stats | undefined> {
	const stats = await stat(path).catch(() => undefined);
	return stats?.isFile() ? stats : undefined;
}
