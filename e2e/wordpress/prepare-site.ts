import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fetchWordPress, type WordPressVersion } from "./fetch-wordpress.ts";
import { keepFolder } from "./kept-folder.ts";
import { runPhp } from "./run-php.ts";
import { checkpoint } from "./site-database.ts";
import { buildWpConfig } from "./wp-config.ts";

export type SeedName = "whole" | "contract" | "none";

export type PreparedOptions = {
	version: WordPressVersion;
	/** WordPress's permalink structure; "" for plain ones. */
	permalinks: string;
	/** Where on its host the site is: "" or "/news". */
	prefix: string;
	seed: SeedName;
};

/** The home that a prepared site has until it is started: `moveHome` writes the true one in its place. */
export const SEED_HOME = "http://wordpress.invalid";

/**
 * The folder of an installed and filled WordPress, to be copied before it is run: `root/` is what is served. Made the
 * first time (the whole seed takes ten seconds), and again when anything in this folder has changed.
 */
export async function prepareSite(options: PreparedOptions): Promise<string> {
	const source = await fetchWordPress(options.version);
	const name = `site-${options.seed}-${options.version}-${slugOf(options)}`;
	return keepFolder(name, hashOfSources(), async (folder) => {
		const wordpressFolder = path.join(folder, "root", options.prefix);
		cpSync(source, wordpressFolder, { recursive: true });
		const plugins = path.join(wordpressFolder, "wp-content/mu-plugins");
		mkdirSync(plugins, { recursive: true });
		cpSync(path.join(import.meta.dirname, "php/testing.php"), path.join(plugins, "testing.php"));
		const config = { home: SEED_HOME + options.prefix, siteFolder: folder, hasFloodCheck: false };
		writeFileSync(path.join(wordpressFolder, "wp-config.php"), buildWpConfig(config));
		const environment = { SITE_PERMALINKS: options.permalinks };
		const install = readFileSync(path.join(import.meta.dirname, "php/install.php"), "utf8");
		await runPhp(install, { wordpressFolder, environment: { ...environment, SITE_INSTALL: "1" } });
		await fill(options.seed, wordpressFolder);
		checkpoint(wordpressFolder);
		rmSync(path.join(folder, "mails.log"), { force: true });
	});
}

async function fill(seed: SeedName, wordpressFolder: string): Promise<void> {
	if (seed === "none") return;
	const file = path.join(import.meta.dirname, "seed", `${seed}.php`);
	const environment = { SEED_PICTURES: path.join(import.meta.dirname, "../../edition/renditions") };
	await runPhp(`require '${file}';`, { wordpressFolder, environment });
}

/** Of every file that has a part in what comes out. */
function hashOfSources(): string {
	const hash = createHash("sha256");
	const entries = readdirSync(import.meta.dirname, { withFileTypes: true, recursive: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
	for (const file of files.filter((name) => /(php|txt|prepare-site\.ts|wp-config\.ts)$/.test(name)).toSorted()) {
		hash.update(path.relative(import.meta.dirname, file)).update(readFileSync(file));
	}
	return hash.digest("hex").slice(0, 12);
}

/** What tells sites of one seed and version apart in a folder's name. */
function slugOf({ permalinks, prefix }: PreparedOptions): string {
	return createHash("sha256")
		.update(JSON.stringify([permalinks, prefix]))
		.digest("hex")
		.slice(0, 6);
}
