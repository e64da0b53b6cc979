import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findStory } from "../bench-edition.ts";
import type { BenchEdition, ServedPeer } from "../peer.ts";
import { packFolder, serveFolder } from "../serve-folder.ts";

const BENCH = path.join(import.meta.dirname, "..");
const LOCK = path.join(BENCH, "package-lock.json");
const BLOG_STYLES = path.join(BENCH, "peers/blog.css");

/** What all sites that are built here depend on besides their own files and packages. */
export const BUILD_SOURCES = [BLOG_STYLES, import.meta.filename];

type Build = {
	edition: BenchEdition;
	/** The folder of the fixture. */
	fixture: string;
	/** The names of what belongs to the site in it. */
	files: readonly string[];
	/** The tool's own program within bench/node_modules, and what it is told. */
	command: readonly [program: string, ...words: string[]];
	environment?: Record<string, string>;
	/** Where the tool puts the site, in the folder that it runs in. */
	output: string;
	/** Where it shall be in the end: a folder that is not there yet. */
	site: string;
};

/** Runs a site generator on the edition, which it finds in the file that BENCH_EDITION names. Throws with its words. */
export async function buildSite({ edition, fixture, files, command, environment, output, site }: Build): Promise<void> {
	// Generators write beside their sources, and want their packages in a folder above.
	const place = mkdtempSync(path.join(BENCH, ".building-"));
	try {
		for (const name of files) cpSync(path.join(fixture, name), path.join(place, name), { recursive: true });
		cpSync(BLOG_STYLES, path.join(place, "blog.css"));
		const file = path.join(place, "bench-edition.json");
		writeFileSync(file, JSON.stringify(edition));
		await runTool(command, place, { BENCH_EDITION: file, ...environment });
		cpSync(path.join(place, output), site, { recursive: true });
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
	await packFolder(site);
}

async function runTool([program, ...words]: Build["command"], cwd: string, environment: Record<string, string>) {
	const child = spawn(process.execPath, [path.join(BENCH, "node_modules", program), ...words], {
		cwd,
		env: {
			...process.env,
			NODE_ENV: "production",
			ASTRO_TELEMETRY_DISABLED: "1",
			NEXT_TELEMETRY_DISABLED: "1",
			...environment,
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
	const [code] = (await once(child, "close")) as [number | null];
	if (code !== 0) throw new Error(`${program} ${words.join(" ")} ended with ${code}:\n${Buffer.concat(said)}`);
}

/** Serves a built site at the stories' own addresses, with their pictures. */
export async function serveSite(edition: BenchEdition, site: string): Promise<ServedPeer> {
	const { origin, stop } = await serveFolder(site, { "/pictures/": edition.mediaFolder });
	return { origin, storyPath: (slug) => findStory(edition, slug).path, listPath: "/", stop };
}

/** The version of a package that the lock file of bench/ pins: "7.3.5". */
export function versionOf(name: string): string {
	const lock = JSON.parse(readFileSync(LOCK, "utf8")) as { packages: Record<string, { version: string }> };
	const version = lock.packages[`node_modules/${name}`]?.version;
	if (version === undefined) throw new Error(`bench/package-lock.json has no ${name}.`);
	return version;
}
