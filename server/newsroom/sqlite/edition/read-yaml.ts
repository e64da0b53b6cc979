import * as v from "valibot";
import { isNode, LineCounter, parseDocument } from "yaml";
import { EditionProblem } from "./edition-problem.ts";

export type YamlPath = readonly (string | number)[];
export type ReadYaml<Value> = { value: Value; lineOf: (path: YamlPath) => number };

/** YAML held to a schema. Throws `EditionProblem` with the line of the first mistake. */
export function readYaml<Schema extends v.GenericSchema>(
	text: string,
	file: string,
	schema: Schema,
): ReadYaml<v.InferOutput<Schema>> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const [mistake] = document.errors;
	if (mistake) {
		throw new EditionProblem(file, mistake.linePos?.[0].line ?? 1, `This is not YAML: ${firstLine(mistake.message)}`);
	}
	const lineOf = (path: YamlPath): number => {
		for (let length = path.length; length > 0; length -= 1) {
			const node = document.getIn(path.slice(0, length), true);
			if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
		}
		return 1;
	};
	const result = v.safeParse(schema, toPlain(document, file));
	if (result.success) return { value: result.output, lineOf };
	const issue = result.issues[0];
	const path = (issue.path ?? []).map((item) => item.key as string | number);
	throw new EditionProblem(file, lineOf(path), sentenceOf(path, issue));
}

function toPlain(document: ReturnType<typeof parseDocument>, file: string): unknown {
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		throw new EditionProblem(file, 1, `This is not YAML: ${firstLine(String(error))}`);
	}
}

function sentenceOf(path: YamlPath, issue: v.BaseIssue<unknown>): string {
	const name = path.join(".");
	if (issue.expected === "never") return `"${name}" is not known here.`;
	if (issue.received === "undefined") return `"${name}" is missing.`;
	return name === "" ? firstLine(issue.message) : `"${name}": ${firstLine(issue.message)}`;
}

function firstLine(text: string): string {
	return text.split("\n")[0] ?? "";
}
