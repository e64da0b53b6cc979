import { REPLY_LIMITS, websiteUrl } from "../../../src/model/reply.ts";
import { apiUrls } from "../../../src/urls.ts";
import type { Attacks } from "../attacks/read-attacks.ts";
import { pathOf } from "../newspaper/build-site.ts";

const PER_STORY = 80;
/** The first of the stories that hostile readers write under; those before have comments of the site. */
const FIRST = 40;

/** Stories with what was written under each: the word before each attack. */
export function repliedStories(attacks: Attacks): { path: string; words: string[] }[] {
	const texts = textsOf(attacks);
	return Array.from({ length: Math.ceil(texts.length / PER_STORY) }, (_, at) => ({
		path: pathOf(FIRST + at),
		words: texts.slice(at * PER_STORY, (at + 1) * PER_STORY).map((_text, place) => `reply${at * PER_STORY + place}x`),
	}));
}

/** Sends every attack as a reader's reply, each under another hostile name. All of them are taken. */
export async function sendReplies(paper: string, attacks: Attacks): Promise<void> {
	for (const [at, text] of textsOf(attacks).entries()) {
		const { name = "Nobody", url = "" } = attacks.names[at % attacks.names.length] ?? {};
		const reply = {
			text: `reply${at}x ${text}`.slice(0, REPLY_LIMITS.text / 4),
			name: nameOf(name),
			email: "hostile@example.org",
			...(websiteUrl(url) !== undefined && url.length <= REPLY_LIMITS.website && { website: url }),
		};
		const response = await fetch(paper + apiUrls.replies(pathOf(FIRST + Math.floor(at / PER_STORY))), {
			method: "POST",
			headers: { "Content-Type": "application/json", "Idempotency-Key": `hostile-${at}-reply` },
			body: JSON.stringify(reply),
		});
		if (response.status !== 201)
			throw new Error(`Reply ${at} was answered ${response.status}: ${await response.text()}`);
		await response.body?.cancel();
	}
}

function textsOf({ markup }: Attacks): string[] {
	return markup.map(({ html }) => html);
}

/** A name must not be empty when what can't be seen is taken away. */
function nameOf(name: string): string {
	const cut = name.slice(0, REPLY_LIMITS.name - 2).toWellFormed();
	return /[\p{L}\p{N}]/u.test(cut) ? cut : `${cut} N`;
}
