import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

/** Where a newsroom is copied from: a site, or the files of an export of it. */
export type ImportFrom = { kind: "site"; home: URL } | { kind: "export"; files: string[] };

export type ImportCommand =
	| { kind: "help" }
	| { kind: "mistake"; sentence: string }
	| {
			kind: "import";
			from: ImportFrom;
			dataFolder: string;
			/** Undefined: as the last import has it. */
			keepEdition?: boolean;
			prune: boolean;
	  };

export type Folders = { project: string; current: string };

const OPTIONS = {
	data: { type: "string" },
	"keep-edition": { type: "boolean" },
	prune: { type: "boolean" },
	help: { type: "boolean", short: "h" },
} as const;

/** The words after `npm run import --` as a command; what can't be understood is a sentence. */
export function parseCommand(words: readonly string[], dataDir: string | undefined, folders: Folders): ImportCommand {
	let parsed: ReturnType<typeof parseWords>;
	try {
		parsed = parseWords(words);
	} catch (error) {
		return mistake(`${(error as Error).message.split(". ")[0]?.replace(/\.$/, "")}.`);
	}
	const { values, positionals } = parsed;
	if (values.help) return { kind: "help" };
	const from = parseFrom(positionals, folders.current);
	if ("sentence" in from) return from;
	const given = values.data?.trim() || dataDir?.trim();
	if (values.data !== undefined && values.data.trim() === "") return mistake("--data needs a folder.");
	const keepEdition = values["keep-edition"];
	return {
		kind: "import",
		from,
		dataFolder: given ? path.resolve(folders.current, given) : path.join(folders.project, ".broadsheet"),
		...(keepEdition !== undefined && { keepEdition }),
		prune: values.prune ?? false,
	};
}

function parseWords(words: readonly string[]) {
	return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true, allowNegative: true });
}

function parseFrom(given: readonly string[], current: string): ImportFrom | (ImportCommand & { kind: "mistake" }) {
	const [first, ...more] = given;
	if (first === undefined) return mistake("Say what to copy: the address of a site, or a file of its export.");
	if (/^[a-z][a-z0-9+.-]+:\/\//i.test(first)) {
		if (more.length > 0) return mistake(`One site at a time: "${more[0]}" is too much.`);
		const home = webAddress(first);
		return home ? { kind: "site", home } : mistake(`"${first}" is no web address, such as https://site.example.`);
	}
	const missing = given.find((file) => !existsSync(path.resolve(current, file)));
	if (missing !== undefined) {
		const isHost =
			given.length === 1 && /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(missing) && !/\.(xml|wxr)$/i.test(missing);
		const hint = isHost ? ` If it is a site, say https://${missing}.` : "";
		return mistake(`There is no file "${missing}".${hint}`);
	}
	return { kind: "export", files: given.map((file) => path.resolve(current, file)) };
}

function webAddress(given: string): URL | undefined {
	if (!URL.canParse(given)) return undefined;
	const url = new URL(given);
	if ((url.protocol !== "http:" && url.protocol !== "https:") || url.username !== "" || url.password !== "")
		return undefined;
	if (url.search !== "" || url.hash !== "") return undefined;
	if (!url.pathname.endsWith("/")) url.pathname += "/";
	return url;
}

function mistake(sentence: string): ImportCommand & { kind: "mistake" } {
	return { kind: "mistake", sentence };
}
