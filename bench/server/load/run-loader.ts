import { execFile } from "node:child_process";
import path from "node:path";
import type { StreamReport } from "./loader.ts";
import type { OpenLoad } from "./open-load.ts";

/** Sends from a process of its own, so that neither the server nor this run holds its clock back. */
export function runLoader(load: OpenLoad): Promise<StreamReport[]> {
	return new Promise((resolve, reject) => {
		const child = execFile(process.execPath, [path.join(import.meta.dirname, "loader.ts")], (error, output) => {
			if (error) reject(error);
			else resolve(JSON.parse(output) as StreamReport[]);
		});
		child.stdin?.end(JSON.stringify(load));
	});
}
