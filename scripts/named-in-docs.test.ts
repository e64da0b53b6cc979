// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const project = path.join(import.meta.dirname, "..");
const FOLDERS = ["bench", "deploy", "docs", "e2e", "edition", "public", "scripts", "server", "src"];
const textOf = (page: string) => readFileSync(path.join(project, page), "utf8");
const files = FOLDERS.flatMap((folder) =>
	readdirSync(path.join(project, folder), { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)),
).filter((file) => !file.includes("node_modules"));
const pages = ["README.md", ...files.filter((file) => file.endsWith(".md") && !file.startsWith("edition"))];
/** Folders that commands make. */
const made = textOf(".gitignore")
	.split("\n")
	.filter((folder) => folder.startsWith("bench/"));
const { scripts } = JSON.parse(textOf("package.json"));

const isThere = (file: string) => existsSync(path.join(project, file));

/** What stands in a page as code: between backticks, and in blocks of its own. */
function codeIn(text: string): string[] {
	const blocks = [...text.matchAll(/^```[^\n]*\n(.*?)^```/gms)].map(([, block]) => block ?? "");
	const spans = [...text.replace(/^```.*?^```/gms, "").matchAll(/`([^`\n]+)`/g)].map(([, span]) => span ?? "");
	return [...blocks.flatMap((block) => block.split("\n")), ...spans];
}

/** Files that commands are given, and those that are named by themselves. */
function filesIn(code: string): string[] {
	const [, given] = /npx (?:playwright test|vitest run) (.*)/.exec(code) ?? [];
	const words = given === undefined ? [code] : given.split(" ").filter((word) => word.includes("/"));
	return words.filter((word) => /^[\w./-]+$/.test(word));
}

it.each(pages)("the scripts of %s are there", (page) => {
	const named = codeIn(textOf(page)).flatMap((code) =>
		[...code.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name),
	);
	expect(named.filter((name) => !(name && name in scripts))).toEqual([]);
});

it.each(pages)("the files and folders of %s are there", (page) => {
	const named = codeIn(textOf(page)).flatMap(filesIn);
	const isOurs = (file: string) => FOLDERS.some((folder) => file.startsWith(`${folder}/`));
	const whole = named.filter((file) => isOurs(file) && !made.some((folder) => file.startsWith(folder)));
	const inPart = named.filter(
		(file) => !isOurs(file) && /\.(?:spec|test)\.tsx?$|^(?!\.)[\w/-]+\/[\w-]+\.tsx?$/.test(file),
	);
	const isPartThere = (part: string) => files.some((file) => file === part || file.endsWith(`/${part}`));
	expect([...whole.filter((file) => !isThere(file)), ...inPart.filter((file) => !isPartThere(file))]).toEqual([]);
});

it.each(pages)("the links of %s lead somewhere", (page) => {
	const links = [...textOf(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link ?? "");
	const own = links.filter((link) => !/^[a-z]+:/.test(link));
	expect(own.filter((link) => !isThere(path.join(path.dirname(page), link)))).toEqual([]);
});
