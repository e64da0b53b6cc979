import fs from "node:fs";
import path from "node:path";
import type { Attack } from "./attack.ts";
import { ownAttacks } from "./own-vectors.ts";

const FOLDER = process.env.CORPORA ?? path.resolve(import.meta.dirname, "../../../../shared/corpora");

const SANITIZE = ["dompurify-expect", "h5sc-items", "owasp-filter-evasion", "wp-xssAttacks-rsnake"];

export type Attacks = {
	/** For bodies, headlines, captions, names: ours and those of the public collections. */
	markup: Attack[];
	/** Comments: what was typed, and what a WordPress made of it, as far as there was something. */
	comments: Attack[];
	/** Names of commenters with their addresses. */
	names: { name: string; url: string }[];
};

/** Whether the folder of corpora is there; without it our own attacks alone are run. */
export function hasCorpora(): boolean {
	return fs.existsSync(path.join(FOLDER, "sanitize"));
}

export function readAttacks(): Attacks {
	const own = ownAttacks();
	const markup = SANITIZE.flatMap((corpus) =>
		read(`sanitize/${corpus}.json`).map((entry, at) => ({ name: String(at), corpus, html: textOf(entry.payload) })),
	);
	const comments = read("comments/wp-comment-kses-outcomes.json").flatMap((entry, at) => [
		{ name: `${at} as typed`, corpus: "comments", html: textOf(entry.payload) },
		{ name: `${at} as given`, corpus: "comments", html: textOf(entry.rendered) },
	]);
	const names = read("comments/wp-comment-author-outcomes.json").flatMap((entry) => [
		{ name: textOf(entry.author_name), url: "javascript:alert(1)" },
		{ name: textOf(entry.returned_name), url: textOf(entry.returned_url) },
	]);
	return {
		markup: [...own, ...markup],
		comments: [...own, ...comments].filter(({ html }) => html !== ""),
		names: [...own.map(({ html }) => ({ name: html, url: html })), ...names].filter(({ name }) => name !== ""),
	};
}

function textOf(value: unknown): string {
	return typeof value === "string" ? value : "";
}

function read(file: string): Record<string, unknown>[] {
	const from = path.join(FOLDER, file);
	return fs.existsSync(from) ? JSON.parse(fs.readFileSync(from, "utf8")) : [];
}
