import { EditionProblem } from "./edition-problem.ts";

/**
 * A story file as its front matter and its Markdown. Both keep the lines of the file: what belongs to the other is
 * blank, so that a mistake's line is the file's. Throws `EditionProblem` when there is no front matter.
 */
export function splitFrontMatter(text: string, file: string): { yaml: string; markdown: string } {
	const lines = text
		.replace(/^\ufeff/, "")
		.replace(/\r\n?/g, "\n")
		.split("\n");
	if (lines[0]?.trimEnd() !== "---") throw new EditionProblem(file, 1, "A story starts with --- and its front matter.");
	const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === "---");
	if (end < 0) throw new EditionProblem(file, 1, "The front matter is not closed: put --- on a line below it.");
	const blank = (count: number) => Array<string>(count).fill("");
	return {
		yaml: [...blank(1), ...lines.slice(1, end)].join("\n"),
		markdown: [...blank(end + 1), ...lines.slice(end + 1)].join("\n"),
	};
}
