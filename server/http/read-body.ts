/**
 * The most that a reply's body may have. The longest text taken (65,525 bytes) triples at most when every byte of it
 * is escaped, in a form or in JSON, so every reply that could be taken fits.
 */
export const BODY_LIMIT = 256 * 1024;

export type BodyReading =
	| { kind: "text"; text: string }
	| { kind: "too-large" }
	| { kind: "not-utf8" }
	/** Who sent it has gone: the answer reaches nobody. */
	| { kind: "broken-off" };

/** Reads a request's text and stops at the limit, whatever Content-Length says. */
export async function readBody(request: Request, limit = BODY_LIMIT): Promise<BodyReading> {
	if (Number(request.headers.get("content-length")) > limit) return { kind: "too-large" };
	const chunks: Uint8Array[] = [];
	let size = 0;
	if (request.body) {
		const reader = request.body.getReader();
		try {
			for (let part = await reader.read(); !part.done; part = await reader.read()) {
				size += part.value.length;
				if (size > limit) {
					reader.cancel().catch(() => undefined);
					return { kind: "too-large" };
				}
				chunks.push(part.value);
			}
		} catch {
			return { kind: "broken-off" };
		}
	}
	try {
		return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)) };
	} catch {
		return { kind: "not-utf8" };
	}
}
