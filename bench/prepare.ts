import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { BenchEdition, Peer } from "./peer.ts";
import { stampSources } from "./source-stamp.ts";

const project = path.join(import.meta.dirname, "..");
const BUILT = path.join(import.meta.dirname, ".built");
const inProject = (...names: string[]) => names.map((name) => path.join(project, name));

/** What the build of the paper is made of. */
const PAPER_SOURCES = inProject("src", "public", "index.html", "vite.config.ts", "package-lock.json", "scripts");
/** Emptied by every build, so that the stamp in it can't outlive what it is of. */
const PAPER_STAMP = path.join(project, "dist/client/.vite/bench-stamp");
const LOCK = path.join(import.meta.dirname, "package-lock.json");
const PACKAGES_STAMP = path.join(import.meta.dirname, "node_modules/.bench-stamp");

/** Installs the bench's own packages, unless they are what the lock file says. */
export async function preparePackages(): Promise<void> {
	await whenChanged(PACKAGES_STAMP, await stampSources([LOCK]), () => {
		console.log("Installing what the bench measures with and beside …");
		// Not `npm ci`: it refuses a lock file without the packages of other systems, which not every registry has.
		run("npm", ["install", "--no-save", "--no-audit", "--no-fund"], import.meta.dirname);
	});
}

/** Builds the paper, unless it stands built from these sources. */
export async function preparePaper(): Promise<void> {
	await whenChanged(PAPER_STAMP, await stampSources(PAPER_SOURCES), () => {
		console.log("Building the paper …");
		run("npm", ["run", "build", "--silent"], project);
	});
}

/** Prepares a peer, unless it is there from the same edition, sources and packages. Gives its folder. */
export async function preparePeer(peer: Peer, edition: BenchEdition): Promise<string> {
	const folder = path.join(BUILT, peer.id);
	const shared = ["peer.ts", "serve-folder.ts", "picture-html.ts"].map((name) => path.join(import.meta.dirname, name));
	const stamp = await stampSources([...peer.sources, ...shared, LOCK], JSON.stringify(edition));
	await whenChanged(path.join(BUILT, `${peer.id}.stamp`), stamp, async () => {
		console.log(`Preparing ${peer.title} …`);
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder, { recursive: true });
		await peer.prepare(edition, folder);
	});
	return folder;
}

async function whenChanged(stampFile: string, stamp: string, make: () => void | Promise<void>): Promise<void> {
	const before = existsSync(stampFile) ? await readFile(stampFile, "utf8") : undefined;
	if (before === stamp) return;
	await rm(stampFile, { force: true });
	await make();
	await writeFile(stampFile, stamp);
}

function run(program: string, words: string[], folder: string): void {
	execFileSync(program, words, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
