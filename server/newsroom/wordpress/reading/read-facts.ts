import { Failure } from "../../../../src/model/failure.ts";
import type { WpClient } from "../client/wp-client.ts";
import { wpCodeOf } from "../client/wp-problem.ts";
import { type WpMedia, type WpPost, type WpTerm, type WpUser, wpMedia, wpTerm, wpUser } from "../client/wp-types.ts";
import { buildSections, type Sections } from "./sections.ts";

/** What posts name by id. What could not be had is missing here, and the story is drawn without it. */
export type PostFacts = {
	sections: Sections;
	users: ReadonlyMap<number, WpUser>;
	tags: ReadonlyMap<number, WpTerm>;
	media: ReadonlyMap<number, WpMedia>;
};

export type FactsReader = {
	/** `isNeeded`: that they can't be read now is a `Failure`, and not that there are none. */
	sections(isNeeded?: boolean): Promise<Sections>;
	/** Everybody who has published something; nobody where the site keeps its users to itself. */
	users(isNeeded?: boolean): Promise<ReadonlyMap<number, WpUser>>;
	/** `isWhole`: with what only the story's own page needs, its tags and the uploads in its text. */
	of(posts: readonly WpPost[], isWhole?: boolean): Promise<PostFacts>;
};

const TERM_FIELDS = "id,name,slug,link,description,count,parent,taxonomy";
const USER_FIELDS = "id,name,slug,description,link";
const MEDIA_FIELDS = "id,source_url,alt_text,caption,mime_type,media_details";
const MOST_PER_PAGE = 100;
/** So many of the newest uploads say where the library has its files. */
const SAMPLE = 10;
/** More than a thousand sections or writers are no longer a newspaper's. */
const MOST_PAGES = 10;
/** Names change seldom; in milliseconds. */
const NAMES_FRESH_FOR = 5 * 60_000;

type Parts = {
	client: WpClient;
	log: (line: string) => void;
	/** Told the sections whenever they are not the ones told before. */
	onSections?: (sections: Sections) => void;
	/** Told the uploads that were read, and some of the newest. */
	onMedia?: (media: Iterable<WpMedia>) => void;
};

/** Reads what posts name by id, each kind in one request for all of them. */
export function createFactsReader({ client, log, onSections, onMedia }: Parts): FactsReader {
	const told = new Set<string>();

	/** Decoration must not take the story down. */
	async function orNone<Item>(what: string, ask: () => Promise<Item[]>, isNeeded = false): Promise<Item[]> {
		try {
			return await ask();
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			// What WordPress itself keeps from readers is not there for them.
			const isKeptToItself = error.kind === "refused" && wpCodeOf(error) !== undefined;
			if (isNeeded && !isKeptToItself) throw error;
			if (!told.has(what)) log(`The ${what} of ${client.home.href} could not be read: ${error.message}`);
			told.add(what);
			return [];
		}
	}

	async function all<Item>(route: string, fields: string, schema: Parameters<typeof client.readList<Item>>[2]) {
		const ask = (page: number) =>
			client.readList(route, { per_page: MOST_PER_PAGE, page, orderby: "id", _fields: fields }, schema, {
				freshFor: NAMES_FRESH_FOR,
				about: ["names"],
			});
		const first = await ask(1);
		const more = Array.from({ length: Math.min(first.totalPages, MOST_PAGES) - 1 }, (_, at) => ask(at + 2));
		return [first, ...(await Promise.all(more))].flatMap(({ data }) => data);
	}

	async function some<Item extends { id: number }>(
		what: string,
		route: string,
		fields: string,
		given: readonly number[],
		schema: Parameters<typeof client.readList<Item>>[2],
	): Promise<Map<number, Item>> {
		const ids = [...new Set(given)].filter((id) => id > 0).toSorted((one, other) => one - other);
		const parts = Array.from({ length: Math.ceil(ids.length / MOST_PER_PAGE) }, (_, at) =>
			ids.slice(at * MOST_PER_PAGE, (at + 1) * MOST_PER_PAGE),
		);
		const found = await orNone(what, async () => {
			const answers = parts.map((include) =>
				client.readList(route, { include, per_page: MOST_PER_PAGE, _fields: fields }, schema, {
					freshFor: NAMES_FRESH_FOR,
					about: ["names"],
				}),
			);
			return (await Promise.all(answers)).flatMap(({ data }) => data);
		});
		return new Map(found.map((item) => [item.id, item]));
	}

	function newestMedia(): Promise<WpMedia[]> {
		return orNone("newest pictures", async () => {
			const query = { per_page: SAMPLE, _fields: MEDIA_FIELDS };
			const options = { freshFor: NAMES_FRESH_FOR, about: ["names"] };
			return (await client.readList("/wp/v2/media", query, wpMedia, options)).data;
		});
	}

	let known: { terms: WpTerm[]; sections: Sections } | undefined;
	async function sections(isNeeded?: boolean): Promise<Sections> {
		const terms = await orNone("sections", () => all("/wp/v2/categories", TERM_FIELDS, wpTerm), isNeeded);
		if (known?.terms.length !== terms.length || terms.some((term, at) => term !== known?.terms[at])) {
			known = { terms, sections: buildSections(terms) };
			onSections?.(known.sections);
		}
		return known.sections;
	}

	async function users(isNeeded?: boolean): Promise<ReadonlyMap<number, WpUser>> {
		const found = await orNone("authors", () => all("/wp/v2/users", USER_FIELDS, wpUser), isNeeded);
		return new Map(found.map((user) => [user.id, user]));
	}

	return {
		sections,
		users,
		of: async (posts, isWhole = false) => {
			const uploads = posts.flatMap((post) => [
				post.featured_media,
				...(isWhole ? uploadsWithoutSize(post.content.rendered) : []),
			]);
			const [ofSections, ofUsers, media, newest, tags] = await Promise.all([
				sections(),
				users(),
				some("pictures", "/wp/v2/media", MEDIA_FIELDS, uploads, wpMedia),
				onMedia ? newestMedia() : [],
				isWhole
					? some(
							"tags",
							"/wp/v2/tags",
							TERM_FIELDS,
							posts.flatMap((post) => post.tags),
							wpTerm,
						)
					: new Map<number, WpTerm>(),
			]);
			onMedia?.([...newest, ...media.values()]);
			return { sections: ofSections, users: ofUsers, media, tags };
		},
	};
}

/** Uploads in a text whose mark-up does not say their size or their files, by id. */
export function uploadsWithoutSize(html: string): number[] {
	return Array.from(html.matchAll(/<img\b[^<>]*>/gi), ([image]) => image)
		.filter((image) => !/\swidth=/i.test(image) || !/\ssrcset=/i.test(image))
		.flatMap((image) => /\bwp-image-(\d{1,9})\b/.exec(image)?.[1] ?? [])
		.map(Number);
}
