import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseAst } from "vite";
import { expect, it } from "vitest";

const SRC = path.join(import.meta.dirname, "..");

/** Files whose texts are not in the catalogue yet. */
const EXEMPT = [/^testing\//, /\.test\.tsx$/, /^pages\/kept-/];
/** Attributes that a reader sees or hears. */
const READ = ["aria-label", "title", "placeholder", "alt", "label", "hint"];

type Node = { type: string; [key: string]: unknown };

/** What stands as words between tags or in an attribute that is read, instead of coming from the catalogue. */
function wordsIn(code: string): string[] {
	const found: string[] = [];
	const see = (value: unknown) => {
		if (typeof value === "string" && /\p{L}/u.test(value)) found.push(value.trim());
	};
	const walk = (node: unknown) => {
		if (Array.isArray(node)) return node.forEach(walk);
		if (typeof node !== "object" || node === null) return;
		const { type, name, value } = node as Node & { name?: Node; value?: Node };
		if (type === "JSXText") see(value);
		if (type === "JSXAttribute" && READ.includes(String(name?.name))) see(value?.value);
		Object.values(node).forEach(walk);
	};
	walk(parseAst(code, { lang: "tsx" }));
	return found;
}

it("finds words between tags and in attributes", () => {
	expect(wordsIn('<p title="One"><b aria-label={x()} className="y">Two</b> {three()}</p>')).toEqual(["One", "Two"]);
});

it.each(globSync("**/*.tsx", { cwd: SRC }).filter((file) => EXEMPT.every((exempt) => !exempt.test(file))))(
	"%s says nothing that is not in the catalogue",
	(file) => {
		expect(wordsIn(readFileSync(path.join(SRC, file), "utf8"))).toEqual([]);
	},
);
