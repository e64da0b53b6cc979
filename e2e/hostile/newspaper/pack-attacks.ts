import { wordsOfHtml } from "../../../server/newsroom/wordpress/content/testing/words-of-html.ts";
import type { Attack } from "../attacks/attack.ts";

/** An attack between two harmless words of its own. */
export type Packed = {
	attack: Attack;
	/** The word before it, in the same division. */
	before: string;
	/** The word after it, outside of that. */
	after: string;
	html: string;
};

/** Ends what an attack may have left open: comments, quoted attributes, elements whose text is not read as HTML. */
const CLOSER = [
	`-->"'>`,
	..."script style title textarea xmp noembed noframes iframe noscript template select svg math button table"
		.split(" ")
		.map((name) => `</${name}>`),
].join("");

/**
 * Packs attacks so that each can stand in a text with others. What swallows whatever comes after it gets what closes it;
 * what can't be closed must be the last of its text.
 */
export function packAttacks(attacks: readonly Attack[], mark: string): { among: Packed[]; last: Packed[] } {
	const among: Packed[] = [];
	const last: Packed[] = [];
	attacks.forEach((attack, at) => {
		const before = `${mark}before${at}x`;
		const after = `${mark}after${at}x`;
		const pack = (closer: string): Packed => ({
			attack,
			before,
			after,
			html: `<div><p>${before} words</p>\n${attack.html}${closer}</div>\n<p>${after} words</p>\n`,
		});
		const closed = [pack(""), pack(CLOSER)].find(({ html }) => isSeen(after, html));
		if (closed) among.push(closed);
		else last.push(pack(""));
	});
	return { among, last };
}

/** Whether a browser shows the word at the end of this HTML. */
function isSeen(word: string, html: string): boolean {
	return wordsOfHtml(html).some((found) => found.word === word && found.allowance === undefined);
}
