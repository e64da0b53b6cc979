import fs from "node:fs";
import path from "node:path";

export type Sample = { name: string; html: string };

const FOLDER = process.env.CORPORA ?? path.resolve(import.meta.dirname, "../../../../../../shared/corpora");

/** Stories and pages that nobody of this project wrote; none where the folder is not there. */
export function readStories(): Sample[] {
	return [
		...read("wordpress/block-fixtures.json").flatMap((entry) =>
			["source", "serialized", "server"].map((key) => sample(`${entry.name} (${key})`, entry[key])),
		),
		...read("wordpress/block-64-test-data.json").map((entry) => sample(`block 64: ${entry.slug}`, entry.content_raw)),
		...read("wordpress/wxr-comprehensive.json").map((entry) => sample(`WXR: ${entry.slug}`, entry.content_raw)),
		...read("html/udhr-multilingual.json").map((entry) => sample(`declaration: ${entry.code}`, entry.html)),
	];
}

/** Mark-up made to attack whoever shows it. */
export function readAttacks(): Sample[] {
	return [
		...["dompurify-expect", "h5sc-items", "owasp-filter-evasion", "wp-xssAttacks-rsnake"].flatMap((file) =>
			read(`sanitize/${file}.json`).map((entry, at) => sample(`${file} ${at}`, entry.payload)),
		),
		...read("comments/wp-comment-kses-outcomes.json").flatMap((entry, at) => [
			sample(`comment ${at}, as typed`, entry.payload),
			sample(`comment ${at}, as WordPress says it`, entry.rendered),
		]),
	];
}

function sample(name: string, html: unknown): Sample {
	return { name, html: typeof html === "string" ? html : "" };
}

function read(file: string): Record<string, unknown>[] {
	const from = path.join(FOLDER, file);
	return fs.existsSync(from) ? JSON.parse(fs.readFileSync(from, "utf8")) : [];
}
