/** What came for a question. */
export type FreshAnswer = { text: string; total?: number; totalPages?: number; etag?: string };

/** A question by way of what is kept. */
export type KeptRead<Data> = KeptSubject<Data> & {
	/** Asks the WordPress; "unchanged" only where an ETag was handed in. */
	ask(etag: string | undefined): Promise<FreshAnswer | "unchanged">;
	about?: readonly string[];
	/** In milliseconds: given without asking, given while asking, and given when asking fails. */
	freshFor?: number;
	shownFor?: number;
	keptFor?: number;
	signal?: AbortSignal;
};

/** How a kept answer is found and understood. */
export type KeptSubject<Data> = {
	/** Names the question; equal questions share an answer. */
	request: string;
	/** Makes data of a text, or throws `Failure`: then it is not kept. */
	parse(text: string): Data;
	/** What `parse` depends on: what it made is remembered by this. */
	schema: object;
};

export type KeptData<Data> = {
	data: Data;
	total?: number;
	totalPages?: number;
	/** In milliseconds since 1970. */
	fetchedAt: number;
	asOf?: string;
};
