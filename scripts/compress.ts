/**
 * `npm run build` ends with this: beside every file of the built client that packs well it puts a `.br` and a `.gz`,
 * which the server hands out as they are. A packed copy that would save little is left out.
 */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import { ENCODINGS, type Encoding } from "../server/http/accept-encoding.ts";
import { PACKABLE, PACKED_ENDINGS } from "../server/http/files.ts";

const SMALL = 1024;
/** A copy is worth it below this part of the original's size. */
const WORTH = 0.95;

const packers: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
	br: (body) =>
		promisify(brotliCompress)(body, {
			params: { [zlib.BROTLI_PARAM_QUALITY]: 11, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length },
		}),
	gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

/** The template is read by the server, never sent; what starts with a dot isn't either. */
function isSent(name: string): boolean {
	return name !== "index.html" && !name.split(path.sep).some((part) => part.startsWith("."));
}

async function compressFile(file: string): Promise<Record<"plain" | Encoding, number>> {
	const body = await readFile(file);
	const sizes = { plain: body.length, br: body.length, gzip: body.length };
	for (const encoding of ENCODINGS) {
		const packedFile = `${file}${PACKED_ENDINGS[encoding]}`;
		const packed = body.length < SMALL ? body : await packers[encoding](body);
		if (packed.length < body.length * WORTH) {
			await writeFile(packedFile, packed);
			sizes[encoding] = packed.length;
		} else await rm(packedFile, { force: true });
	}
	return sizes;
}

const folder = path.join(import.meta.dirname, "../dist/client");
const names = (await readdir(folder, { recursive: true })).filter((name) => PACKABLE.test(name) && isSent(name));
const sizes = await Promise.all(names.map((name) => compressFile(path.join(folder, name))));
const total = (kind: "plain" | Encoding) => (sizes.reduce((sum, size) => sum + size[kind], 0) / 1024).toFixed(1);
console.log(
	`${names.length} files packed: ${total("plain")} kB, ${total("br")} kB as brotli, ${total("gzip")} kB as gzip`,
);
