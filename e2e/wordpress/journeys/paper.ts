import { readFileSync } from "node:fs";
import path from "node:path";
import { runPhp } from "../run-php.ts";
import { PLACE } from "./place.ts";

export { expect, test } from "../../paper.ts";

/** The WordPress behind the paper, as `start-paper.ts` wrote it down. */
export function theWordPress(): { url: string; php: (code: string) => Promise<string> } {
	const { url, folder } = JSON.parse(readFileSync(PLACE, "utf8")) as {
		url: string;
		folder: string;
	};
	return { url, php: (code) => runPhp(code, { wordpressFolder: path.join(folder, "root") }) };
}

/** Where a letter of the journeys stands; desk and phone have their own. */
export function letter(what: "approved" | "held" | "closing" | "guarded", who: string): string {
	return `/2020/02/02/letter-${what}-${who}/`;
}
