import { createReadStream } from "node:fs";
import { SaxesParser } from "saxes";
import { ImportProblem } from "../import-problem.ts";

/** An XML element; `text` is all that stands right in it. Names are as written: "wp:post_id". */
export type XmlNode = { name: string; attributes: Record<string, string>; text: string; children: XmlNode[] };

/** Parts of an item lie two or three deep; what is deeper is nothing of WordPress's. */
const DEEPEST = 8;
/** What XML 1.0 does not allow and old posts hold all the same. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * The elements of an export's `<channel>`, one after the other, so that only one item is held at a time.
 * Throws `ImportProblem` when the file is no export, or not all of it.
 */
export async function* readChannel(file: string): AsyncIterable<XmlNode> {
	const parser = new SaxesParser({ xmlns: false });
	const ready: XmlNode[] = [];
	const open: XmlNode[] = [];
	let isExport = false;
	let isClosed = false;

	parser.on("opentag", ({ name, attributes }) => {
		if (open.length === 0 && name !== "rss") throw new ImportProblem(`${file} is no export of a WordPress.`);
		open.push({ name, attributes: { ...attributes }, text: "", children: [] });
		if (name.startsWith("wp:") || name === "item") isExport = true;
	});
	const addText = (text: string) => {
		const node = open.at(-1);
		if (node && open.length > 2) node.text += text;
	};
	parser.on("text", addText);
	parser.on("cdata", addText);
	parser.on("closetag", () => {
		const node = open.pop();
		if (!node) return;
		if (open.length === 2) ready.push(node);
		else if (open.length > 2 && open.length <= DEEPEST) open.at(-1)?.children.push(node);
		if (open.length === 0) isClosed = true;
	});
	// Names of characters that only HTML knows, and the like: read on, the text is taken as it stands.
	parser.on("error", () => undefined);

	let isFirst = true;
	try {
		for await (const chunk of createReadStream(file, { encoding: "utf8", highWaterMark: 256 * 1024 })) {
			const text = String(chunk);
			if (isFirst && text.startsWith("PK")) throw new ImportProblem(`${file} is a ZIP file: unpack it first.`);
			parser.write(text.replace(isFirst ? /^\s*\ufeff?\s*/ : "", "").replace(FORBIDDEN, ""));
			isFirst = false;
			yield* ready.splice(0);
		}
		parser.close();
	} catch (error) {
		if (error instanceof ImportProblem || !(error instanceof Error)) throw error;
		throw new ImportProblem(`${file} can't be read (${error.message}).`);
	}
	if (!isExport) throw new ImportProblem(`${file} is no export of a WordPress.`);
	if (!isClosed) {
		throw new ImportProblem(
			`${file} ends in the middle: the export was cut off. Make a new one, in parts if it is large.`,
		);
	}
}

/** The text of the first child of that name; empty without one. */
export function textOf(node: XmlNode, name: string): string {
	return node.children.find((child) => child.name === name)?.text ?? "";
}

export function childrenOf(node: XmlNode, name: string): XmlNode[] {
	return node.children.filter((child) => child.name === name);
}

/** A whole number, 0 where there is none. */
export function numberOf(node: XmlNode, name: string): number {
	const text = textOf(node, name).trim();
	return /^\d{1,10}$/.test(text) ? Number(text) : 0;
}

/** The value of a post's custom field. */
export function metaOf(node: XmlNode, key: string): string | undefined {
	const meta = childrenOf(node, "wp:postmeta").find((child) => textOf(child, "wp:meta_key") === key);
	return meta && textOf(meta, "wp:meta_value");
}
