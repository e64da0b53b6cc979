import * as v from "valibot";
import { Failure } from "../../../../src/model/failure.ts";
import type { WpClient, WpFormAnswer, WpQuery, WpSent } from "../client/wp-client.ts";
import { createWpProblem } from "../client/wp-problem.ts";
import { type WpComment, type WpPost, wpComment, wpPost } from "../client/wp-types.ts";

export const HOME = new URL("https://news.example/");
export const NOW = Date.parse("2026-11-22T12:00:00Z");

export type FakeWordPress = {
	client: WpClient;
	/** What anyone can read. */
	comments: WpComment[];
	/** What single things are answered by route; not found otherwise. */
	items: Map<string, unknown>;
	/** Pages of the site by path below home. */
	pages: Map<string, string>;
	/** What it answers to a comment over REST and by form; 401 as every WordPress, and nothing, when not set. */
	onSend: (body: Record<string, unknown>) => WpSent | Promise<WpSent>;
	onForm: (fields: URLSearchParams) => WpFormAnswer | Promise<WpFormAnswer>;
	/** Changes what a read gives: throws for one that fails. */
	onRead: (route: string, query: WpQuery) => void;
	hasPlugin: boolean;
	sent: { body: Record<string, unknown>; headers?: Record<string, string> }[];
	forms: URLSearchParams[];
	reads: string[];
	forgotten: string[];
	notes: Map<string, string>;
};

/** A WordPress of nothing but comments, in memory, that pages lists as the real one does. */
export function createFakeWordPress(): FakeWordPress {
	const fake: FakeWordPress = {
		comments: [],
		items: new Map(),
		pages: new Map(),
		onSend: () => wpError(401, "rest_comment_login_required", "Sorry, you must be logged in to comment."),
		onForm: () => {
			throw new Failure("offline", "No form was expected.");
		},
		onRead: () => {},
		hasPlugin: false,
		sent: [],
		forms: [],
		reads: [],
		forgotten: [],
		notes: new Map(),
		client: undefined as unknown as WpClient,
	};

	function list(route: string, query: WpQuery): { found: WpComment[]; total: number; totalPages: number } {
		fake.reads.push(
			`${route}?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))}`,
		);
		fake.onRead(route, query);
		const posts = [query.post ?? []].flat().map(Number);
		const found = fake.comments
			.filter(({ post }) => posts.length === 0 || posts.includes(post))
			.toSorted((one, other) => one.date_gmt.localeCompare(other.date_gmt) || one.id - other.id);
		if (query.order === "desc") found.reverse();
		const perPage = Number(query.per_page ?? 10);
		const from = (Number(query.page ?? 1) - 1) * perPage;
		return {
			found: found.slice(from, from + perPage),
			total: found.length,
			totalPages: Math.ceil(found.length / perPage),
		};
	}

	const client: Partial<WpClient> = {
		home: HOME,
		site: async () => ({ name: "", description: "", language: "en", timeZone: "UTC", hasPlugin: fake.hasPlugin }),
		readItem: async (route, query, schema) => {
			fake.onRead(route, query);
			if (!fake.items.has(route)) throw new Failure("not-found", "There is no such thing.");
			return { data: v.parse(schema, fake.items.get(route)), total: 1, totalPages: 1 };
		},
		readList: async (route, query, schema) => {
			const { found, total, totalPages } = list(route, query);
			return { data: found.map((item) => v.parse(schema, item)), total, totalPages };
		},
		offerList: () => undefined,
		readOnce: async (route, query, schema) => {
			const id = /^\/wp\/v2\/comments\/(\d+)$/.exec(route)?.[1];
			if (id === undefined) return v.parse(schema, list(route, query).found);
			fake.reads.push(route);
			fake.onRead(route, query);
			const comment = fake.comments.find((one) => one.id === Number(id));
			if (comment) return v.parse(schema, comment);
			throw new Failure("refused", "WordPress does not give it.", { cause: createWpProblem(401, "rest_cannot_read") });
		},
		readPage: async (path) => {
			const page = fake.pages.get(path);
			if (page === undefined) throw new Failure("not-found", "There is no such page.");
			return { data: page, total: 1, totalPages: 1 };
		},
		send: async (_route, body, headers) => {
			fake.sent.push({ body: { ...body }, ...(headers && { headers }) });
			return fake.onSend({ ...body });
		},
		submitForm: async (_file, fields) => {
			fake.forms.push(fields);
			return fake.onForm(fields);
		},
		notes: { get: (key) => fake.notes.get(key), set: (key, value) => void fake.notes.set(key, value) },
		forget: (about) => void fake.forgotten.push(...(about ?? ["everything"])),
	};
	fake.client = client as WpClient;
	return fake;
}

export function wpError(status: number, code: string, message: string, data: object = {}): WpSent {
	return { status, body: { code, message, data: { status, ...data } } };
}

export function buildPost(more: Partial<WpPost> = {}): WpPost {
	return {
		...v.parse(wpPost, {
			id: 17,
			link: "https://news.example/2026/11/22/tide/",
			date_gmt: "2026-11-22T08:00:00",
			author: 3,
		}),
		...more,
	};
}

/** A guest's comment on the post of `buildPost`, `id` minutes after nine. */
export function buildWpComment(id: number, more: Partial<WpComment> = {}): WpComment {
	const date_gmt = new Date(Date.parse("2026-11-22T09:00:00Z") + id * 60_000).toISOString().slice(0, 19);
	return {
		...v.parse(wpComment, {
			id,
			post: 17,
			author_name: `Reader ${id}`,
			date_gmt,
			content: { rendered: `<p>Said ${id}.</p>\n` },
		}),
		...more,
	};
}
