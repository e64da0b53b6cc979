import { readFileSync } from "node:fs";
import path from "node:path";
import { sign } from "../../../server/signature.ts";
import { runPhp } from "../run-php.ts";
import { HOOK_SECRET, PAPER, PLACE } from "./place.ts";

export { expect, test } from "../../paper.ts";

/** The WordPress behind the paper, as `start-paper.ts` wrote it down. */
export function theWordPress(): { url: string; php: (code: string) => Promise<string> } {
	const { url, folder } = JSON.parse(readFileSync(PLACE, "utf8")) as {
		url: string;
		folder: string;
	};
	return { url, php: (code) => runPhp(code, { wordpressFolder: path.join(folder, "root") }) };
}

/** What the letters of the journeys are for. */
export type Letter =
	| "approved"
	| "held"
	| "closing"
	| "guarded"
	| "edited"
	| "awaited"
	| "answered"
	| "quoted"
	| "reported"
	| "empty"
	| "shut";

/** Where a letter of the journeys stands; desk and phone have their own. */
export function letter(what: Letter, who: string): string {
	return `/2020/02/02/letter-${what}-${who}/`;
}

/** A comment as the WordPress is given it. `more`: PHP, further fields of wp_insert_comment. */
export type Written = { name: string; text: string; more?: string };

/** Inserts comments past every check and gives their ids. The paper is told. */
export async function write(story: string, comments: readonly Written[]): Promise<string[]> {
	const inserts = comments.map(
		({ name, text, more = "" }) => `$ids[] = wp_insert_comment( array(
			'comment_post_ID' => $post, 'comment_author' => '${name}', 'comment_author_email' => 'someone@letters.invalid',
			'comment_content' => '${text}', 'comment_approved' => 1, ${more} ) );`,
	);
	return JSON.parse(await change(story, `${inserts.join("\n")} echo json_encode( array_map( 'strval', $ids ) );`));
}

/**
 * Runs PHP in the WordPress, where `$post` is the story's id, and tells the paper that something has changed there, as
 * the plugin file does; without that file it finds out by itself, within a minute or two. Gives what was printed.
 */
export async function change(story: string, code: string): Promise<string> {
	const { php, url } = theWordPress();
	const printed = await php(`$post = url_to_postid( '${url}${story.slice(1)}' ); echo $post, ' '; ${code}`);
	const space = printed.indexOf(" ");
	const body = JSON.stringify({ event: "story-changed", post: Number(printed.slice(0, space)) });
	const headers = { "x-broadsheet-signature": sign(HOOK_SECRET, body, new Date()) };
	const answer = await fetch(`${PAPER}/hooks/changed`, { method: "POST", headers, body });
	if (answer.status !== 204) throw new Error(`The paper was not told of the change: ${answer.status}.`);
	return printed.slice(space + 1);
}
