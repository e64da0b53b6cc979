import { wordsOfHtml } from "../../../server/newsroom/wordpress/content/testing/words-of-html.ts";
import type { Attacks } from "../attacks/read-attacks.ts";
import { type Packed, packAttacks } from "./pack-attacks.ts";
import { UNICODE_POSTS } from "./unicode-posts.ts";

const PER_STORY = 40;
const COMMENTS_PER_STORY = 100;

/** What the REST API says of a thing, as WordPress names it. */
export type Item = { id: number } & Record<string, unknown>;

export type Site = {
	posts: Item[];
	categories: Item[];
	tags: Item[];
	users: Item[];
	media: Item[];
	comments: Item[];
	/** The stories to open, each with what a reader must see. */
	stories: HostileStory[];
};

export type HostileStory = {
	path: string;
	/** Words that a browser shows of the same HTML. */
	words: string[];
	/** How many attacks are in its body. */
	attacks: number;
	/** The word before each comment. */
	comments: string[];
};

/**
 * A newspaper whose every word is meant to harm. `origin` is where the site is. Attacks are in bodies (forty a story),
 * and each one also in a headline, a standfirst, the name of a tag and of a section, a biography, an alternative, a
 * caption, and a comment.
 */
export function buildSite(attacks: Attacks, origin: string): Site {
	const { among, last } = packAttacks(attacks.markup, "body");
	const count = Math.max(Math.ceil(among.length / PER_STORY), last.length);
	const bodies = Array.from({ length: count }, (_, at) => [
		...among.filter((_attack, place) => place % count === at),
		...last.slice(at, at + 1),
	]);
	const htmlOf = (at: number) => attacks.markup[at % attacks.markup.length]?.html ?? "";
	const comments = attacks.comments.slice(0, count * COMMENTS_PER_STORY).map((comment, at) => {
		const { name, url } = attacks.names[at % attacks.names.length] ?? { name: "", url: "" };
		return buildComment(at, comment.html, { name, url, post: (at % count) + 1 });
	});
	const stories = bodies.map((packed, at): [Item, HostileStory] => {
		const content = packed.map(({ html }) => html).join("");
		const own = comments.filter(({ post }) => post === at + 1);
		const post = buildPost(at, origin, { title: htmlOf(at), excerpt: htmlOf(at + 1), content });
		return [post, describeStory(at, packed, content, own)];
	});
	const cards = attacks.markup.map(({ html }, at) =>
		buildPost(count + at, origin, {
			title: `title${at}x ${html}`,
			excerpt: `<p>excerpt${at}x</p>${html}`,
			content: `<p>Plain words of card ${at}.</p>`,
		}),
	);
	const terms = attacks.markup.slice(0, 200);
	return {
		posts: [
			...stories.map(([post]) => post),
			...cards,
			...UNICODE_POSTS.map((post, at) => buildUnicode(at, origin, post)),
		],
		categories: terms.slice(0, 12).map((attack, at) => buildTerm("category", at, attack.html, origin)),
		tags: terms.map((attack, at) => buildTerm("tag", at, attack.html, origin)),
		users: terms.slice(0, 40).map(({ html }, at) => ({
			id: at + 1,
			name: `user${at}x ${html}`,
			slug: `user-${at}`,
			description: html,
			link: `${origin}/author/user-${at}/`,
		})),
		media: terms.map(({ html }, at) => ({
			id: at + 1,
			source_url: `${origin}/wp-content/uploads/${at}.png`,
			alt_text: html,
			caption: { rendered: `<p>caption${at}x ${html}</p>` },
			mime_type: "image/png",
			media_details: { width: 300, height: 200, sizes: {} },
		})),
		comments: [...comments, ...unicodeComments()],
		stories: stories.map(([, story]) => story),
	};
}

function describeStory(
	at: number,
	packed: readonly Packed[],
	content: string,
	comments: readonly Item[],
): HostileStory {
	return {
		path: pathOf(at),
		attacks: packed.length,
		words: wordsOfHtml(content)
			.filter(({ allowance }) => allowance === undefined)
			.map(({ word }) => word),
		comments: comments.map(({ id }) => `comment${id}x`),
	};
}

const DAY = 86_400_000;
const NEWEST = Date.parse("2026-11-22T08:00:00Z");

export function pathOf(at: number): string {
	return `/2026/story-${at + 1}/`;
}

function buildPost(at: number, origin: string, words: { title: string; excerpt: string; content: string }): Item {
	const date = new Date(NEWEST - (at * DAY) / 50).toISOString().slice(0, 19);
	return {
		id: at + 1,
		slug: `story-${at + 1}`,
		link: `${origin}${pathOf(at)}`,
		type: "post",
		date_gmt: date,
		modified_gmt: date,
		title: { rendered: words.title },
		excerpt: { rendered: words.excerpt, protected: false },
		content: { rendered: words.content, protected: false },
		author: (at % 40) + 1,
		featured_media: (at % 200) + 1,
		categories: [(at % 12) + 1],
		tags: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((tag) => ((at * 10 + tag) % 200) + 1),
		sticky: false,
		comment_status: "open",
	};
}

const FIRST_UNICODE = 100_000;

/** The addresses of the stories that are made of strange characters. */
export const UNICODE_PATHS: Readonly<Record<string, string>> = Object.fromEntries(
	UNICODE_POSTS.map(({ name }, at) => [name, pathOf(FIRST_UNICODE + at)]),
);

function buildUnicode(at: number, origin: string, { title, content }: (typeof UNICODE_POSTS)[number]): Item {
	const old = { date_gmt: "2020-01-01T00:00:00", modified_gmt: "2020-01-01T00:00:00" };
	return {
		...buildPost(FIRST_UNICODE + at, origin, { title, excerpt: "", content }),
		...old,
		featured_media: 0,
		tags: [],
	};
}

function unicodeComments(): Item[] {
	return UNICODE_POSTS.flatMap(({ comments = [] }, at) =>
		comments.map(({ name, text }, place) =>
			buildComment(FIRST_UNICODE + at * 100 + place, text, { name, url: "", post: FIRST_UNICODE + at + 1 }),
		),
	);
}

function buildTerm(taxonomy: "category" | "tag", at: number, html: string, origin: string): Item {
	const slug = `${taxonomy}-${at}`;
	return {
		id: at + 1,
		name: `${taxonomy}${at}x ${html}`,
		slug,
		link: `${origin}/${taxonomy}/${slug}/`,
		description: `<p>about${at}x</p>${html}`,
		count: 12 - at,
		parent: 0,
		taxonomy: taxonomy === "tag" ? "post_tag" : taxonomy,
	};
}

function buildComment(at: number, html: string, of: { name: string; url: string; post: number }): Item {
	return {
		id: at + 1,
		post: of.post,
		parent: 0,
		author: 0,
		author_name: of.name,
		author_url: of.url,
		date_gmt: new Date(NEWEST + at * 1000).toISOString().slice(0, 19),
		content: { rendered: `<p>comment${at + 1}x</p>\n${html}` },
		link: "",
		status: "approved",
		type: "comment",
	};
}
