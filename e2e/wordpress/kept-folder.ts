import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** What takes long to fetch or to make is kept here between runs; removing it costs nothing but time. */
const CACHE = path.join(import.meta.dirname, "../../node_modules/.cache/broadsheet-wordpress");

/**
 * The path of a folder in the cache. The first time `fill` is given an empty folder, which takes its place only when
 * it is whole; other processes that want the same wait for it. Other editions of it are removed then.
 */
export async function keepFolder(
	name: string,
	edition: string,
	fill: (folder: string) => Promise<void>,
): Promise<string> {
	const kept = path.join(CACHE, `${name}-${edition}`);
	mkdirSync(CACHE, { recursive: true });
	while (!existsSync(kept)) {
		const release = takeLock(path.join(CACHE, `${name}.lock`));
		if (release === undefined) {
			await wait(100);
			continue;
		}
		try {
			if (!existsSync(kept)) await fillAndRename(name, kept, fill);
		} finally {
			release();
		}
	}
	return kept;
}

async function fillAndRename(name: string, kept: string, fill: (folder: string) => Promise<void>): Promise<void> {
	for (const old of readdirSync(CACHE).filter((entry) => entry.startsWith(`${name}-`))) {
		rmSync(path.join(CACHE, old), { recursive: true, force: true });
	}
	const draft = mkdtempSync(`${kept}.draft-`);
	try {
		await fill(draft);
		renameSync(draft, kept);
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
}

/** A file that holds the process's id; one whose process has gone is taken away. Undefined: another has it. */
function takeLock(file: string): (() => void) | undefined {
	try {
		writeFileSync(file, String(process.pid), { flag: "wx" });
		return () => rmSync(file, { force: true });
	} catch {
		if (!isHeld(file)) rmSync(file, { force: true });
		return undefined;
	}
}

function isHeld(file: string): boolean {
	try {
		const holder = Number(readFileSync(file, "utf8"));
		// Between its making and its writing the file is empty.
		if (holder > 0) process.kill(holder, 0);
		return true;
	} catch {
		return false;
	}
}
