/** What is kept of an answer: its text, and what its headers said. */
export type KeptAnswer = {
	text: string;
	/** `X-WP-Total` and `X-WP-TotalPages`, where they came. */
	total?: number;
	totalPages?: number;
	etag?: string;
	/** When it was asked for, in milliseconds since 1970. */
	fetchedAt: number;
	/** The things that it depends on ("post:17"). */
	about: readonly string[];
	/** Something of it has changed since: it is shown again only if it can't be asked again. */
	mustAsk: boolean;
};
