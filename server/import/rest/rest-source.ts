import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { GenericSchema } from "valibot";
import { createWpClient } from "../../newsroom/wordpress/client/create-wp-client.ts";
import type { WpClient, WpQuery } from "../../newsroom/wordpress/client/wp-client.ts";
import { wpComment, wpPost } from "../../newsroom/wordpress/client/wp-types.ts";
import { COMMENT_FIELDS } from "../../newsroom/wordpress/discussion/read-discussion.ts";
import { PLAIN_LIST } from "../../newsroom/wordpress/reading/post-fields.ts";
import { createFactsReader } from "../../newsroom/wordpress/reading/read-facts.ts";
import type { Batch, MirrorSource } from "../mirror-source.ts";

const PER_PAGE = 100;
/** Pages without a thing on them that are taken for true. */
const MOST_EMPTY_PAGES = 3;
/** A hundred posts at once may take a small machine a while; in milliseconds. */
const TIMEOUTS = { read: 60_000, total: 180_000, patience: 180_000 };
const NOT_BY_READERS = new Set(["pingback", "trackback", "note"]);

/** A WordPress site over its REST API. */
export function openRestSource(home: URL, log: (line: string) => void): MirrorSource {
	// Nothing that was kept before shall be taken for what the site says now.
	const dataFolder = mkdtempSync(path.join(tmpdir(), "broadsheet-import-"));
	const client = createWpClient({ home, dataFolder, log, timeoutMs: TIMEOUTS });
	const source = createRestSource(client, home, log);
	return {
		...source,
		close: async () => {
			await client.close();
			rmSync(dataFolder, { recursive: true, force: true });
		},
	};
}

/** @param given the home as it was asked for; the client knows where that leads */
export function createRestSource(client: WpClient, given: URL, log: (line: string) => void): MirrorSource {
	const facts = createFactsReader({ client, log });

	/** Pages in the order of ids, so that what is published meanwhile comes at the end. `from` is a page less one. */
	async function* pages<Item extends { id: number }>(
		route: string,
		query: WpQuery,
		schema: GenericSchema<unknown, Item>,
		from: number,
	): AsyncIterable<Batch<Item>> {
		const seen = new Set<number>();
		let emptyPages = 0;
		for (let page = from + 1, last = page; page <= last; page += 1) {
			const asked = { ...query, per_page: PER_PAGE, page, order: "asc", orderby: "id" };
			const answer = await client.readList(route, asked, schema, { freshFor: 0 });
			// A page may be empty because nothing on it can be read, but not one after the other: the number is wrong.
			emptyPages = answer.data.length === 0 ? emptyPages + 1 : 0;
			last = emptyPages > MOST_EMPTY_PAGES ? page : answer.totalPages;
			const expected = Math.min(PER_PAGE, Math.max(0, answer.total - (page - 1) * PER_PAGE));
			const items = answer.data.filter(({ id }) => !seen.has(id) && seen.add(id));
			// One page back: what was deleted meanwhile has moved the others forward.
			const unreadable = Math.max(0, expected - answer.data.length);
			yield { items, total: answer.total, before: (page - 1) * PER_PAGE, unreadable, next: page - 1 };
		}
	}

	return {
		name: () => given.href,
		home: () => client.home,
		paper: async () => {
			const [site, sections, users] = await Promise.all([client.site(), facts.sections(), facts.users()]);
			return {
				name: site.name,
				tagline: site.description,
				language: site.language,
				timeZone: site.timeZone,
				sections,
				users,
				homes: [client.home, given],
			};
		},
		posts: async function* (kind, from) {
			for await (const batch of pages(`/wp/v2/${kind}s`, PLAIN_LIST, wpPost, from)) {
				yield { ...batch, facts: await facts.of(batch.items, true) };
			}
		},
		comments: async function* (from) {
			for await (const batch of pages("/wp/v2/comments", { _fields: COMMENT_FIELDS }, wpComment, from)) {
				yield { ...batch, items: batch.items.filter(({ type }) => !NOT_BY_READERS.has(type)) };
			}
		},
		leftovers: () => [],
		close: async () => undefined,
	};
}
