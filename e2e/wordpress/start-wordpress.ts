import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findFreePort } from "../survival/server-process.ts";
import type { WordPressVersion } from "./fetch-wordpress.ts";
import { type PhpServer, startPhpServer } from "./php-server.ts";
import { prepareSite, SEED_HOME, type SeedName } from "./prepare-site.ts";
import { runPhp } from "./run-php.ts";
import { keepData, moveHome, restoreData } from "./site-database.ts";
import { buildWpConfig, type PhpConstant } from "./wp-config.ts";

export type WordPressOptions = {
	/** "6.5" (the standard) or "6.7". */
	version?: WordPressVersion;
	/** Permalink structure, "/%year%/%monthnum%/%day%/%postname%/" when not given; "" for plain ones (`?p=17`). */
	permalinks?: string;
	/** Where on its host the site is: "" or "/news". */
	prefix?: string;
	/** What is in it: nothing, the paper of the contract suite, or a whole newspaper. */
	seed?: SeedName;
	/** The folder of a site made before, as `prepareSite` gives one, with that version, permalinks and prefix. */
	prepared?: string;
	/** Paths of PHP files that are installed as must-use plugins. */
	muPlugins?: readonly string[];
	/** More constants of its wp-config.php. */
	constants?: Record<string, PhpConstant>;
	/** Whether two comments in quick succession are refused, as everywhere; true when not given. */
	hasFloodCheck?: boolean;
	/** A free one when not given. */
	port?: number;
};

/**
 * "down": maintenance page with 503. "503-retry-after": the same with `Retry-After`. "unreachable": nothing listens.
 * "slow": every answer waits. On the API alone: "warnings" before the JSON, "html-200" in its place, "truncated" JSON,
 * "login-redirect" to wp-login.php, "closed-api" (401 for all of it), "locked-users" (401 for /wp/v2/users).
 */
export type WordPressFailure =
	| "down"
	| "503-retry-after"
	| "unreachable"
	| "slow"
	| "warnings"
	| "html-200"
	| "truncated"
	| "login-redirect"
	| "closed-api"
	| "locked-users";

export type SentMail = { to: string; subject: string; message: string };

export type WordPressSite = {
	/** Its home, ending in a slash. */
	url: string;
	port: number;
	/** Its own folder: `root/` is what is served, besides it are the logs. Gone after `stop`. */
	folder: string;
	/** Runs PHP (no opening tag) with WordPress loaded and gives what it printed. Nobody is logged in. */
	runPhp: (code: string) => Promise<string>;
	/** The e-mails it would have sent since the last call. */
	mails: () => SentMail[];
	/** The requests it got since the last call, in their order: "GET /wp-json/wp/v2/posts?page=2". */
	requests: () => string[];
	/** Keeps its data as they are, under a name ("start" when not given); files are not kept. */
	snapshot: (name?: string) => void;
	/** Goes back to what `snapshot` kept under that name; "start" is there from the beginning. */
	restore: (name?: string) => void;
	/** Makes it fail from now on, or no longer. `seconds`: how slow, or when to try again. */
	fail: (mode: WordPressFailure | undefined, options?: { seconds?: number }) => Promise<void>;
	stop: () => Promise<void>;
};

/**
 * Starts a real WordPress on loopback, from a prepared copy: about a second, more the first time. Throws when there is
 * no PHP (`PHP_MISSING`) or WordPress can't be fetched (`FetchProblem`).
 */
export async function startWordPress(options: WordPressOptions = {}): Promise<WordPressSite> {
	const { version = "6.5", prefix = "", seed = "none", hasFloodCheck = true } = options;
	const permalinks = options.permalinks ?? "/%year%/%monthnum%/%day%/%postname%/";
	const prepared = options.prepared ?? (await prepareSite({ version, permalinks, prefix, seed }));
	const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-wordpress-"));
	const wordpressFolder = path.join(folder, "root", prefix);
	cpSync(path.join(prepared, "root"), path.join(folder, "root"), { recursive: true });
	for (const file of options.muPlugins ?? []) {
		cpSync(file, path.join(wordpressFolder, "wp-content/mu-plugins", path.basename(file)));
	}

	const { port, server: first } = await listen(folder, prefix, options.port);
	let server: PhpServer | undefined = first;
	const home = `http://127.0.0.1:${port}${prefix}`;
	const config = { home, siteFolder: folder, hasFloodCheck, constants: options.constants };
	writeFileSync(path.join(wordpressFolder, "wp-config.php"), buildWpConfig(config));
	moveHome(wordpressFolder, SEED_HOME + prefix, home);
	keepData(wordpressFolder, "start");

	const failFile = path.join(folder, "fail.json");
	const readLines = (name: string): string[] => {
		const file = path.join(folder, name);
		if (!existsSync(file)) return [];
		const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
		rmSync(file);
		return lines;
	};
	const site: WordPressSite = {
		url: `${home}/`,
		port,
		folder,
		runPhp: (code) => runPhp(code, { wordpressFolder }),
		mails: () => readLines("mails.log").map((line) => JSON.parse(line) as SentMail),
		requests: () => readLines("requests.log"),
		snapshot: (name = "start") => keepData(wordpressFolder, name),
		restore: (name = "start") => restoreData(wordpressFolder, name),
		fail: async (mode, { seconds } = {}) => {
			rmSync(failFile, { force: true });
			if (mode === "unreachable") {
				await server?.stop();
				server = undefined;
				return;
			}
			if (mode !== undefined) writeFileSync(failFile, JSON.stringify({ mode, seconds }));
			server ??= (await listen(folder, prefix, port)).server;
		},
		stop: async () => {
			await server?.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
	// The first request compiles WordPress; no test shall wait for that, nor count it.
	await fetch(`${home}/?rest_route=/wp/v2/posts`).then((answer) => answer.arrayBuffer());
	site.requests();
	return site;
}

async function listen(folder: string, prefix: string, given?: number): Promise<{ port: number; server: PhpServer }> {
	for (let attempt = 0; attempt < 5; attempt += 1) {
		const port = given ?? (await findFreePort());
		const server = await startPhpServer(folder, port, prefix);
		if (server !== undefined) return { port, server };
	}
	throw new Error(given === undefined ? "No free port was found." : `Port ${given} is taken.`);
}
