import type { GenericSchema } from "valibot";

/** Parameters of a request; undefined ones are left out, lists are joined by commas, all are sent in a fixed order. */
export type WpQuery = Record<string, string | number | boolean | readonly (string | number)[] | undefined>;

export type WpReadOptions = {
	/** Younger than this, in milliseconds, a kept answer is given without asking again (standard: a minute). */
	freshFor?: number;
	/** Names what the answer depends on ("post:17", "comments:17"), so that `forget` can find it. */
	about?: readonly string[];
	signal?: AbortSignal;
};

export type WpAnswer<Data> = {
	data: Data;
	/** `X-WP-Total` and `X-WP-TotalPages`; the length and 1 where a list came without them. */
	total: number;
	totalPages: number;
	/** When it was fetched, in milliseconds since 1970. */
	fetchedAt?: number;
	/** When it was fetched (ISO 8601, UTC); only where the WordPress could not be reached since. */
	asOf?: string;
};

/** The answer to something sent: whatever came, for the caller to read. */
export type WpSent = { status: number; body: unknown; retryAfterSeconds?: number };

/** The answer of the classic comment form: where it redirects to, or the page that says what is wrong. */
export type WpFormAnswer = { status: number; location?: URL; html: string; retryAfterSeconds?: number };

/** What the site's own pages say of an address. */
export type WpLookup =
	| { kind: "missing" }
	| { kind: "moved"; to: URL }
	/** `route` as its REST link says it: "/wp/v2/posts/17". */
	| { kind: "found"; route: string | undefined };

/** What is known of the site itself; text is decoded. */
export type WpSite = {
	name: string;
	description: string;
	/** BCP 47, from the home page's `<html lang>`. */
	language: string;
	/** IANA name; from `timezone_string`, else `Etc/GMT…` or the nearest for a plain offset. */
	timeZone: string;
	/** An icon's address, where the site has one. */
	icon?: string;
	/** Whether `deploy/wordpress/broadsheet.php` is installed: its namespace is among the index's. */
	hasPlugin: boolean;
	/** As it was when this copy was fetched; see `WpAnswer.asOf`. */
	asOf?: string;
};

/**
 * Everything that goes between this server and one WordPress. Reading methods give what is kept while it is fresh,
 * give it and ask again behind the reader's back for a while after, and give it marked (`asOf`) when the WordPress
 * can't be reached. They throw `Failure`: `not-found` (404, an unknown id), `refused` (a closed API, a forbidden
 * thing), `busy`, `timeout`, `offline` (no connection), `bad-answer` (not what it should be: HTML, cut off, the wrong
 * shape), `server`. Only answers that passed their schema are kept.
 */
export type WpClient = {
	/**
	 * The site's home, ending in a slash: "https://example.org/news/". As it was given until the site has been asked
	 * (or what is kept of it read), then where it redirects to, if that differs in scheme or "www." only.
	 */
	readonly home: URL;
	site(): Promise<WpSite>;
	/** One thing: `/wp/v2/posts/17`. */
	readItem<Item>(
		route: string,
		query: WpQuery,
		schema: GenericSchema<unknown, Item>,
		options?: WpReadOptions,
	): Promise<WpAnswer<Item>>;
	/** A list: what does not pass the schema is left out and named in the log. */
	readList<Item>(
		route: string,
		query: WpQuery,
		itemSchema: GenericSchema<unknown, Item>,
		options?: WpReadOptions,
	): Promise<WpAnswer<Item[]>>;
	/** What another answer brought is the whole answer to this question too: it is kept, unless a later one is. */
	offerList<Item>(
		route: string,
		query: WpQuery,
		answer: Pick<WpAnswer<Item[]>, "data" | "fetchedAt">,
		itemSchema: GenericSchema<unknown, Item>,
		about?: readonly string[],
	): void;
	/** A read that is never kept, shared or repeated: for what a password opens. */
	readOnce<Item>(route: string, query: WpQuery, schema: GenericSchema<unknown, Item>): Promise<Item>;
	/** Asks the site's own page at a path below home ("/2026/11/22/slug/", "/?p=17"), without following redirects. */
	lookUp(pathAndQuery: string): Promise<WpLookup>;
	/** The site's own page as HTML, kept like any answer; for what REST does not say. */
	readPage(pathAndQuery: string, options?: WpReadOptions): Promise<WpAnswer<string>>;
	/** POSTs JSON to a REST route. Repeated only where the request surely never arrived. Any HTTP status is an answer. */
	send(route: string, body: object, headers?: Record<string, string>): Promise<WpSent>;
	/** POSTs a form to a file of the site ("wp-comments-post.php"), as a page of the site itself would. */
	submitForm(file: string, fields: URLSearchParams): Promise<WpFormAnswer>;
	/** Remembers and recalls small facts across restarts, apart from what the WordPress said (a reply's outcome by its key). */
	readonly notes: WpNotes;
	/** What is kept about these things must be asked again; without names, everything. */
	forget(about?: readonly string[]): void;
	/** Counts up whenever a kept answer was replaced by a different one, forgotten, or found to be out of reach. */
	changes(): number;
	/** HTTP requests sent to the site since the start, repeated ones and redirects counted. */
	requestCount(): number;
	close(): Promise<void>;
};

export type WpNotes = {
	get(key: string): string | undefined;
	/** Kept for `keepFor` milliseconds at least. */
	set(key: string, value: string, keepFor: number): void;
};
