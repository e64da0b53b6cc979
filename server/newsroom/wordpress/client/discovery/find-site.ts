import * as v from "valibot";
import { Failure } from "../../../../../src/model/failure.ts";
import type { Transport } from "../http/transport.ts";
import type { KeptReader } from "../reading/kept-reader.ts";
import { type Discovery, discover } from "./discover.ts";

/** The site's real home and its REST API, found once and kept. */
export type FindSite = {
	/** Throws `Failure` where no API can be found and none was known. */
	find(): Promise<Discovery>;
	/** What was found before; asks nothing. */
	known(): Discovery | undefined;
	/** Something came from the API's place that is not the API: it may have moved. */
	doubt(): void;
};

const keptDiscovery = v.object({
	home: v.pipe(v.string(), v.url()),
	root: v.pipe(v.string(), v.url()),
	language: v.exactOptional(v.string()),
	title: v.exactOptional(v.string()),
	isPartial: v.boolean(),
});

const DAY = 24 * 60 * 60_000;
const MINUTE = 60_000;
const REST = 5000;
const REQUEST = "discovery";

export function createFindSite(options: {
	given: URL;
	reader: KeptReader;
	transport: Transport;
	headers: Record<string, string>;
	log: (line: string) => void;
	now: () => number;
}): FindSite {
	const { given, reader, now } = options;
	const how = { request: REQUEST, parse: parseDiscovery, schema: keptDiscovery };
	let doubtedAt: number | undefined;

	let latest: Discovery | undefined;
	let hasLooked = false;
	let fault: { failure: Failure; until: number } | undefined;

	function known(): Discovery | undefined {
		if (!hasLooked) latest = reader.recall(how);
		hasLooked = true;
		return latest;
	}

	return {
		known,
		async find() {
			if (fault && now() < fault.until) throw fault.failure;
			try {
				const found = await reader.read({
					...how,
					ask: async () => ({ text: JSON.stringify(await discover(given, { ...options, before: known() })) }),
					freshFor: known()?.isPartial ? MINUTE : DAY,
					// An old address of the API is better than none.
					shownFor: Number.POSITIVE_INFINITY,
					keptFor: Number.POSITIVE_INFINITY,
				});
				latest = found.data;
				return latest;
			} catch (error) {
				// Looking takes several requests: not again for every reader of a site that has no API.
				if (error instanceof Failure) fault = { failure: error, until: now() + REST };
				throw error;
			}
		},
		doubt() {
			if (doubtedAt !== undefined && Math.abs(now() - doubtedAt) < MINUTE) return;
			doubtedAt = now();
			reader.distrust(REQUEST);
		},
	};
}

function parseDiscovery(text: string): Discovery {
	const kept = v.safeParse(keptDiscovery, JSON.parse(text));
	if (!kept.success) throw new Failure("bad-answer", "What was kept of the site's address can't be read.");
	return kept.output;
}
