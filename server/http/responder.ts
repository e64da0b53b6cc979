import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import { LRUCache } from "lru-cache";
import { chooseEncoding, type Encoding } from "./accept-encoding.ts";
import { etagOf, hasMatch } from "./etag.ts";
import type { TextAnswer } from "./text-answer.ts";

/** Turns a text answer into the response that fits a request: 304, packed, or as it is. */
export type Respond = (request: Request, answer: TextAnswer) => Promise<Response>;

/** Below this many bytes packing saves less than it costs. */
const SMALL = 1024;
/** Packed bodies that are kept, in bytes of what was packed. */
const KEPT_BYTES = 64 * 1024 * 1024;

/** What is asked for so many times is packed again, smaller. */
const OFTEN = 3;
/** A tenth smaller than 5, for twenty times the work; 11 saves 2 % more and takes three times as long. */
const BEST_QUALITY = 10;
/** The rest after that, as a multiple of the time that it took: it has a tenth of one processor, whatever the crowd. */
const REST = 9;

const packers: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
	br: (body) => packBrotli(body, 5),
	gzip: (body) => promisify(gzip)(body, { level: 6 }),
};

function packBrotli(body: Buffer, quality: number): Promise<Buffer> {
	return promisify(brotliCompress)(body, {
		params: { [zlib.BROTLI_PARAM_QUALITY]: quality, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length },
	});
}

/** `etag` is that of `body`; both change together when a better packing is there. */
type Packed = { body: Promise<Buffer>; etag: string; asked: number; isFinal: boolean };

/**
 * The one place where text becomes a response: ETag and 304, packing as Accept-Encoding asks, Vary, Content-Length,
 * HEAD. A packed body is kept, so that what is asked for often is packed once, and then once more at its best.
 */
export function createResponder(): Respond {
	const packed = new LRUCache<string, Packed>({ maxSize: KEPT_BYTES });
	let isResting = false;

	function pack(answer: TextAnswer, encoding: Encoding): Packed {
		const etag = etagOf(answer.hash, encoding);
		const known = packed.get(etag);
		if (known) {
			known.asked += 1;
			if (encoding === "br" && known.asked >= OFTEN && !known.isFinal && !isResting) void packBest(answer, known);
			return known;
		}
		const body = packers[encoding](answer.body);
		const fresh = { body, etag, asked: 1, isFinal: false };
		packed.set(etag, fresh, { size: answer.body.length });
		body.catch(() => packed.delete(etag));
		return fresh;
	}

	async function packBest(answer: TextAnswer, known: Packed): Promise<void> {
		isResting = true;
		const began = performance.now();
		try {
			const body = await packBrotli(answer.body, BEST_QUALITY);
			Object.assign(known, { body: Promise.resolve(body), etag: etagOf(answer.hash, "best"), isFinal: true });
		} catch {
			known.isFinal = true;
		}
		const rested = () => {
			isResting = false;
		};
		setTimeout(rested, REST * (performance.now() - began)).unref();
	}

	return async (request, answer) => {
		const headers: Record<string, string> = { ...answer.headers };
		const isPackable = answer.body.length >= SMALL;
		const encoding = isPackable ? chooseEncoding(request.headers.get("accept-encoding")) : undefined;
		if (answer.body.length > 0) headers.vary = withAcceptEncoding(headers.vary);
		if (answer.status === 200) {
			headers.etag = etagOf(answer.hash, encoding);
			if (isRead(request) && hasMatch(request.headers.get("if-none-match"), answer.hash)) return notModified(headers);
		}
		const packing = encoding && pack(answer, encoding);
		if (packing && headers.etag) headers.etag = packing.etag;
		const body = (await packing?.body) ?? answer.body;
		if (encoding) headers["content-encoding"] = encoding;
		headers["content-length"] = String(body.length);
		const isBodiless = request.method === "HEAD" || body.length === 0;
		return new Response(isBodiless ? null : (body as Uint8Array<ArrayBuffer>), { status: answer.status, headers });
	};
}

/** Says again everything but what belongs to the body. */
function notModified(headers: Record<string, string>): Response {
	const { "content-type": _type, "content-length": _length, ...kept } = headers;
	return new Response(null, { status: 304, headers: kept });
}

function isRead(request: Request): boolean {
	return request.method === "GET" || request.method === "HEAD";
}

function withAcceptEncoding(vary: string | undefined): string {
	return vary ? `${vary}, Accept-Encoding` : "Accept-Encoding";
}
