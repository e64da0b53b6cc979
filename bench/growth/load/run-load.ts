import { execFile } from "node:child_process";
import path from "node:path";
import type { Load } from "./press.ts";
import type { LoadReport } from "./presser.ts";

/** Presses from a process of its own, so that the clock of the load is not the server's. */
export function runLoad(load: Load): Promise<LoadReport> {
	return new Promise((resolve, reject) => {
		const child = execFile(process.execPath, [path.join(import.meta.dirname, "presser.ts")], (error, output) => {
			if (error) reject(error);
			else resolve(JSON.parse(output) as LoadReport);
		});
		child.stdin?.end(JSON.stringify(load));
	});
}
