import { existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder and those above it. Node's own way (`recursive`) never comes back where the system says of a folder
 * that is there that it is not, as it does under /proc. Throws what the file system says.
 */
export function makeFolder(folder: string): void {
	const above = path.dirname(folder);
	if (above !== folder && !existsSync(above)) makeFolder(above);
	try {
		mkdirSync(folder);
	} catch (error) {
		// There already, or made by another program at this moment.
		if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
	}
}
