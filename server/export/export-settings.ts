import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { CopyReplies } from "../../src/model/masthead.ts";
import { parseSettings, type Settings } from "../settings.ts";

/** What an export is made of, checked. */
export type ExportSettings = {
	/** As the server has them; what is about listening has no meaning here. */
	server: Settings;
	/** Where the files go, absolute. */
	outFolder: string;
	replies: CopyReplies;
	/** Whether a `.br` and a `.gz` are put beside every text file. */
	isCompressed: boolean;
};

export type ExportSettingsOutcome =
	| { kind: "settings"; settings: ExportSettings }
	| { kind: "mistakes"; mistakes: string[] };

const OPTIONS = {
	out: { type: "string" },
	wordpress: { type: "string" },
	"public-url": { type: "string" },
	replies: { type: "string" },
	compress: { type: "boolean" },
} as const;
const TAKEN = "The options are --out FOLDER, --wordpress URL, --public-url ORIGIN, --replies WHERE and --compress.";

/**
 * Checks the command line of `npm run export` and the environment, which has the server's own settings. Every mistake
 * is a sentence; all of them come at once.
 */
export function parseExportSettings(
	environment: Record<string, string | undefined>,
	commandLine: string[],
	folders: { project: string; current: string },
): ExportSettingsOutcome {
	const { given, mistakes } = parseCommandLine(commandLine);
	const publicUrl = given["public-url"];
	const outcome = parseSettings(
		{ ...environment, ...(publicUrl !== undefined && { PUBLIC_URL: publicUrl }) },
		given.wordpress === undefined ? [] : ["--wordpress", given.wordpress],
		folders,
	);
	if (outcome.kind === "mistakes") {
		mistakes.push(
			...outcome.mistakes.map((mistake) =>
				publicUrl === undefined ? mistake : mistake.replace(/^PUBLIC_URL /, "--public-url "),
			),
		);
		return { kind: "mistakes", mistakes };
	}
	const { settings: server } = outcome;
	const replies = parseReplies(given.replies, server.wordpressUrl !== undefined);
	if (typeof replies === "string") mistakes.push(replies);
	if (given.out === "") mistakes.push("--out is empty; it takes a folder, such as --out site.");
	if (mistakes.length > 0 || typeof replies === "string") return { kind: "mistakes", mistakes };
	const outFolder = resolve(folders.current, given.out ?? "site");
	return { kind: "settings", settings: { server, outFolder, replies, isCompressed: given.compress !== undefined } };
}

type Given = Partial<Record<keyof typeof OPTIONS, string>>;

function parseCommandLine(commandLine: string[]): { given: Given; mistakes: string[] } {
	const { tokens } = parseArgs({ args: commandLine, options: OPTIONS, strict: false, tokens: true });
	const given: Given = {};
	const mistakes: string[] = [];
	for (const token of tokens) {
		if (token.kind === "positional") mistakes.push(`"${token.value}" is not understood. ${TAKEN}`);
		if (token.kind !== "option") continue;
		if (!isOption(token.name)) mistakes.push(`${token.rawName} is not an option. ${TAKEN}`);
		else if (token.name === "compress" && token.value !== undefined) mistakes.push("--compress takes no value.");
		else given[token.name] = token.value?.trim() ?? "";
	}
	return { given, mistakes };
}

function isOption(name: string): name is keyof typeof OPTIONS {
	return Object.hasOwn(OPTIONS, name);
}

/** Where replies go, or the sentence that says what is wrong. A WordPress takes them itself; the bundled paper can't. */
function parseReplies(given: string | undefined, isWordPress: boolean): CopyReplies | string {
	if (given === undefined) return { kind: isWordPress ? "original" : "none" };
	if (given === "here" || given === "none") return { kind: given };
	if (given === "original") {
		if (isWordPress) return { kind: "original" };
		return "--replies original is for a WordPress site; the bundled paper has no other place where replies are taken.";
	}
	const url = URL.canParse(given) ? new URL(given) : undefined;
	const isOrigin = url && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(given);
	if (isOrigin) return { kind: "server", origin: url.origin };
	return `--replies is "${given}"; it takes original, here, none, or the origin of a server of this paper, such as https://server.example.`;
}
