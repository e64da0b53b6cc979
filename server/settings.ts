import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

/** What an operator decides, checked. */
export type Settings = {
	port: number;
	host: string;
	dataFolder: string;
	moderation: "open" | "first" | "all";
	/** Replies that one address may send in a minute; undefined: no limit. */
	repliesPerMinute?: number;
	/** How many proxies stand in front; 0: none, and no forwarding header is believed. */
	trustedProxies: number;
	/** The paper's own origin, "https://paper.example"; undefined: what each request's Host says. */
	publicUrl?: string;
	/** Where the WordPress site is, ending in a slash; undefined: the embedded newsroom. */
	wordpressUrl?: string;
	/** What the WordPress site signs its news with, at least 16 characters; undefined: it is not listened to. */
	hookSecret?: string;
	/** Whether readers' browsers may keep the paper for reading without a network. */
	isOffline: boolean;
	/** Origins of static copies of this paper, whose pages may post replies here; undefined: none. */
	readerOrigins?: readonly string[];
	/** Origins besides the newsroom's own whose pictures, sounds and films are shown; undefined: none. */
	mediaHosts?: readonly string[];
	/** Words that make a reply wait, one a line; undefined: `blocked-words.txt` in the data folder, if it is there. */
	blockedWordsFile?: string;
	/** Lets Akismet look at every reply; undefined: it is not asked. `publicUrl` is set then. */
	akismetKey?: string;
};

export type SettingsOutcome = { kind: "settings"; settings: Settings } | { kind: "mistakes"; mistakes: string[] };

type Environment = Record<string, string | undefined>;

/** Reads one setting: its value, or the sentence that says what is wrong with it. */
type Reading<Value> = { value: Value } | { mistake: string };

/** Shorter ones can be guessed. */
const SHORTEST_SECRET = 16;
const MODERATIONS = ["open", "first", "all"] as const;

/**
 * Checks the environment and the command line. Every mistake is a sentence that names the setting, what was given
 * and what is taken; all of them come at once. An empty variable counts as not set.
 */
export function parseSettings(
	environment: Environment,
	commandLine: string[],
	folders: { project: string; current: string },
): SettingsOutcome {
	const mistakes: string[] = [];
	const take = <Value>(reading: Reading<Value>): Value => {
		if ("mistake" in reading) mistakes.push(reading.mistake);
		return "value" in reading ? reading.value : (undefined as Value);
	};
	const given = (name: string) => environment[name]?.trim() || undefined;
	const options = parseCommandLine(commandLine);
	mistakes.push(...options.mistakes);

	const dataDir = take(parseFolder("DATA_DIR", given("DATA_DIR")));
	const repliesPerMinute = take(parseCount("REPLY_LIMIT", given("REPLY_LIMIT"), { standard: 6, from: 1, to: 10_000 }));
	const publicUrl = take(parseOrigin("PUBLIC_URL", given("PUBLIC_URL")));
	const wordpressUrl = take(
		options.wordpress === undefined
			? parseWebAddress("WORDPRESS_URL", given("WORDPRESS_URL"))
			: parseWebAddress("--wordpress", options.wordpress),
	);
	const hookSecret = take(parseSecret("HOOK_SECRET", given("HOOK_SECRET")));
	const readerOrigins = take(parseOrigins("READER_ORIGINS", given("READER_ORIGINS"), ORIGINS));
	const mediaHosts = take(parseOrigins("MEDIA_HOSTS", given("MEDIA_HOSTS"), HOSTS));
	const blockedWords = given("BLOCKED_WORDS_FILE");
	const akismetKey = take(parseAkismetKey(given("AKISMET_KEY"), publicUrl));
	const settings: Settings = {
		port: take(parsePort(given("PORT"))),
		host: take(parseHost(given("HOST"))),
		dataFolder: dataDir ? resolve(folders.current, dataDir) : join(folders.project, ".broadsheet"),
		moderation: take(parseModeration(given("MODERATION"))),
		isOffline: take(parseSwitch("OFFLINE", given("OFFLINE"))),
		trustedProxies: take(parseCount("TRUST_PROXY", given("TRUST_PROXY"), { standard: 0, from: 0, to: 10 })) ?? 0,
		...(repliesPerMinute !== undefined && { repliesPerMinute }),
		...(publicUrl !== undefined && { publicUrl }),
		...(wordpressUrl !== undefined && { wordpressUrl }),
		...(hookSecret !== undefined && { hookSecret }),
		...(readerOrigins !== undefined && { readerOrigins }),
		...(mediaHosts !== undefined && { mediaHosts }),
		...(blockedWords !== undefined && { blockedWordsFile: resolve(folders.current, blockedWords) }),
		...(akismetKey !== undefined && { akismetKey }),
	};
	return mistakes.length > 0 ? { kind: "mistakes", mistakes } : { kind: "settings", settings };
}

function parseCommandLine(commandLine: string[]): { wordpress?: string; mistakes: string[] } {
	const { tokens } = parseArgs({
		args: commandLine,
		options: { wordpress: { type: "string" } },
		strict: false,
		tokens: true,
	});
	const mistakes: string[] = [];
	let wordpress: string | undefined;
	for (const token of tokens) {
		if (token.kind === "option" && token.name === "wordpress") wordpress = token.value ?? "";
		else if (token.kind === "option")
			mistakes.push(`${token.rawName} is not an option. There is one: --wordpress URL.`);
		else if (token.kind === "positional")
			mistakes.push(`"${token.value}" is not understood. There is one option: --wordpress URL.`);
	}
	return { ...(wordpress !== undefined && { wordpress }), mistakes };
}

function parsePort(given = "4173"): Reading<number> {
	if (/^\d{1,5}$/.test(given) && Number(given) <= 65_535) return { value: Number(given) };
	return { mistake: `PORT is "${given}"; it takes a number from 0 to 65535 (0: any that is free).` };
}

function parseHost(given = "127.0.0.1"): Reading<string> {
	const host = given.replace(/^\[(.*)\]$/, "$1");
	const withPort = /^([\w.-]+):(\d+)$/.exec(given);
	if (withPort) {
		return {
			mistake: `HOST is "${given}"; the port is a setting of its own: HOST=${withPort[1]} PORT=${withPort[2]}.`,
		};
	}
	if (/^[\w.:%-]+$/.test(host)) return { value: host };
	return { mistake: `HOST is "${given}"; it takes an address or name of this machine, such as 127.0.0.1 or 0.0.0.0.` };
}

function parseModeration(given = "first"): Reading<Settings["moderation"]> {
	const moderation = MODERATIONS.find((known) => known === given.toLowerCase());
	if (moderation) return { value: moderation };
	return { mistake: `MODERATION is "${given}"; it takes open, first or all.` };
}

function parseSwitch(name: string, given = "on"): Reading<boolean> {
	if (/^(?:on|off)$/i.test(given)) return { value: given.toLowerCase() === "on" };
	return { mistake: `${name} is "${given}"; it takes on or off.` };
}

function parseCount(
	name: string,
	given: string | undefined,
	{ standard, from, to }: { standard: number; from: number; to: number },
): Reading<number | undefined> {
	if (given === undefined) return { value: standard };
	if (given.toLowerCase() === "off") return { value: undefined };
	if (/^\d{1,6}$/.test(given) && Number(given) >= from && Number(given) <= to) return { value: Number(given) };
	return { mistake: `${name} is "${given}"; it takes a number from ${from} to ${to}, or off.` };
}

function parseOrigin(name: string, given: string | undefined): Reading<string | undefined> {
	if (given === undefined) return { value: undefined };
	const url = webAddress(given);
	if (url && url.pathname === "/" && !/[?#]/.test(given)) return { value: url.origin };
	return {
		mistake: `${name} is "${withoutPassword(given)}"; it takes an origin with nothing after it, such as ${originIn(given)}.`,
	};
}

/** What the writer of a wrong origin may have meant. */
function originIn(given: string): string {
	return webAddress(/^\w+:(?!\d)/.test(given) ? given : `https://${given}`)?.origin ?? "https://paper.example";
}

/** A mistake may end up in a log. */
function withoutPassword(address: string): string {
	return address.replace(/[^\s/]*@/g, "…@");
}

/** Nobody but a shell reads a tilde or quotation marks; a folder of that name would be made. */
function parseFolder(name: string, given: string | undefined): Reading<string | undefined> {
	if (given === undefined || !/^(?:~|["']|\w+:\/\/)/.test(given)) return { value: given };
	return {
		mistake: `${name} is ${given}; it takes a folder in full, such as /var/lib/broadsheet: no ~, quotation marks or URL.`,
	};
}

type Listed = { taken: string; toOrigin: (part: string) => string };
const ORIGINS: Listed = {
	taken: "origins with commas between, such as https://paper.example",
	toOrigin: (part) => part,
};
const HOSTS: Listed = {
	taken: "hosts with commas between, such as images.example",
	toOrigin: (part) => (/^\w+:(?!\d)/.test(part) ? part : `https://${part}`),
};

/** "https://a.example, https://b.example": each an origin, each once. */
function parseOrigins(
	name: string,
	given: string | undefined,
	{ taken, toOrigin }: Listed,
): Reading<readonly string[] | undefined> {
	const parts = given?.split(",").flatMap((part) => part.trim() || []) ?? [];
	if (parts.length === 0) return { value: undefined };
	const origins = new Set<string>();
	for (const part of parts) {
		const reading = parseOrigin(name, toOrigin(part));
		if ("mistake" in reading) {
			const advice = part.includes("*")
				? "A star stands for nothing: name each by itself."
				: "Nothing may stand after them.";
			return { mistake: `${name} has "${withoutPassword(part)}"; it takes ${taken}. ${advice}` };
		}
		if (reading.value !== undefined) origins.add(reading.value);
	}
	return { value: [...origins] };
}

/** The mistake does not say what was given: it may end up in a log. */
function parseSecret(name: string, given: string | undefined): Reading<string | undefined> {
	if (given === undefined || given.length >= SHORTEST_SECRET) return { value: given };
	return {
		mistake: `${name} has ${given.length} characters; it takes at least ${SHORTEST_SECRET}, best made by: openssl rand -hex 32`,
	};
}

/** A mistake does not say what was given: it may end up in a log. */
function parseAkismetKey(given: string | undefined, publicUrl: string | undefined): Reading<string | undefined> {
	if (given === undefined || (publicUrl !== undefined && /^\w+$/.test(given))) return { value: given };
	if (publicUrl === undefined) return { mistake: "AKISMET_KEY needs PUBLIC_URL: a key is for one paper's address." };
	return { mistake: "AKISMET_KEY has letters and digits alone, as Akismet gives it." };
}

function parseWebAddress(name: string, given: string | undefined): Reading<string | undefined> {
	if (given === undefined) return { value: undefined };
	const url = webAddress(given);
	if (url && url.search === "" && url.hash === "") return { value: url.href.endsWith("/") ? url.href : `${url.href}/` };
	return {
		mistake: `${name} is "${withoutPassword(given)}"; it takes the http or https address of a WordPress site, such as https://site.example, with no password, query or fragment in it.`,
	};
}

function webAddress(given: string): URL | undefined {
	if (!URL.canParse(given)) return undefined;
	const url = new URL(given);
	const isWeb = url.protocol === "http:" || url.protocol === "https:";
	// A star can stand in a URL, and would stand for every host in a policy.
	const isHost = /^[\w.:[\]-]+$/.test(url.hostname);
	return isWeb && isHost && url.username === "" && url.password === "" ? url : undefined;
}
