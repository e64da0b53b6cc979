import { contentHash } from "../http/etag.ts";
import type { OutFolder } from "./out-folder.ts";
import { packedNames, packFile } from "./pack-file.ts";

export type FileCounts = { files: number; written: number; unchanged: number };

/** Puts files into the out folder, only those that changed, and counts them; packed copies are not counted. */
export function createFiler(out: OutFolder, isCompressed: boolean) {
	const counts: FileCounts = { files: 0, written: 0, unchanged: 0 };

	async function put(name: string, body: Buffer): Promise<void> {
		const isSame = await out.holds(name, body);
		// Packed copies come first: a host hands them out in the place of the file that they stand beside.
		for (const packedName of isCompressed ? packedNames(name, body) : []) {
			if (isSame && (await out.has(packedName))) out.keep(packedName);
			else await out.write(packedName, await packFile(packedName, body));
		}
		if (isSame) out.keep(name, contentHash(body));
		else await out.write(name, body);
		counts.files += 1;
		counts[isSame ? "unchanged" : "written"] += 1;
	}

	return { put, counts };
}
