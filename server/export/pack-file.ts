import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import { ENCODINGS } from "../http/accept-encoding.ts";
import { PACKABLE, PACKED_ENDINGS } from "../http/files.ts";

/** Below this many bytes packing saves less than it costs. */
const SMALL = 1024;

/** The names of a file's packed copies; none where it would not get smaller by them. */
export function packedNames(name: string, body: Uint8Array): string[] {
	return PACKABLE.test(name) && body.length >= SMALL
		? ENCODINGS.map((encoding) => `${name}${PACKED_ENDINGS[encoding]}`)
		: [];
}

/** Packed once and sent many times, and yet a thousand pages are packed: one step below the most. */
export function packFile(packedName: string, body: Uint8Array): Promise<Buffer> {
	if (packedName.endsWith(PACKED_ENDINGS.gzip)) return promisify(gzip)(body, { level: 9 });
	const params = { [zlib.BROTLI_PARAM_QUALITY]: 10, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length };
	return promisify(brotliCompress)(body, { params });
}
