// @vitest-environment node
import { expect, test } from "vitest";
import { parseCommand } from "./parse-command.ts";

const folders = { project: import.meta.dirname, current: import.meta.dirname };
const parse = (words: string[], dataDir?: string) => parseCommand(words, dataDir, folders);

test("a site and the files of an export are told apart", () => {
	expect(parse(["https://ebb.example/news"])).toEqual({
		kind: "import",
		from: { kind: "site", home: new URL("https://ebb.example/news/") },
		dataFolder: `${import.meta.dirname}/.broadsheet`,
		prune: false,
	});
	expect(parse(["mirror.ts", "tsconfig/../run-import.ts"])).toMatchObject({
		from: { kind: "export", files: [`${import.meta.dirname}/mirror.ts`, `${import.meta.dirname}/run-import.ts`] },
	});
});

test("the folder is --data, then DATA_DIR, from where the command is run", () => {
	expect(parse(["mirror.ts", "--data", "there"], "here")).toMatchObject({ dataFolder: `${import.meta.dirname}/there` });
	expect(parse(["mirror.ts"], "/srv/paper")).toMatchObject({ dataFolder: "/srv/paper" });
});

test("options", () => {
	expect(parse(["mirror.ts", "--prune", "--keep-edition"])).toMatchObject({ prune: true, keepEdition: true });
	expect(parse(["mirror.ts", "--no-keep-edition"])).toMatchObject({ keepEdition: false });
	expect(parse(["--help"])).toEqual({ kind: "help" });
});

test.each([
	[[], "Say what to copy"],
	[["ebb.example"], "If it is a site, say https://ebb.example."],
	[["export.xml"], 'There is no file "export.xml".'],
	[["https://ebb.example", "https://other.example"], "One site at a time"],
	[["ftp://ebb.example"], "is no web address"],
	[["https://user:secret@ebb.example"], "is no web address"],
	[["https://ebb.example/?p=1"], "is no web address"],
	[["mirror.ts", "--data="], "--data needs a folder"],
	[["--everything", "mirror.ts"], "Unknown option '--everything'"],
])("%j is a mistake", (words, sentence) => {
	const command = parse(words);
	expect(command).toMatchObject({ kind: "mistake", sentence: expect.stringContaining(sentence) });
});
