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

const packers: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
	br: (body) =>
		promisify(brotliCompress)(body, {
			params: { [zlib.BROTLI_PARAM_QUALITY]: 5, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length },
		}),
	gzip: (body) => promisify(gzip)(body, { level: 6 }),
};

/**
 * The one place where text becomes a response: ETag and 304, packing as Accept-Encoding asks, Vary, Content-Length,
 * HEAD. A packed body is kept under its ETag, so that what is asked for often is packed once.
 */
export function createResponder(): Respond {
	const packed = new LRUCache<string, Promise<Buffer>>({ maxSize: KEPT_BYTES });

	function pack(answer: TextAnswer, encoding: Encoding): Promise<Buffer> {
		const key = etagOf(answer.hash, encoding);
		const known = packed.get(key);
		if (known) return known;
		const body = packers[encoding](answer.body);
		packed.set(key, body, { size: answer.body.length });
		body.catch(() => packed.delete(key));
		return body;
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
		const body = encoding ? await pack(answer, encoding) : answer.body;
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
