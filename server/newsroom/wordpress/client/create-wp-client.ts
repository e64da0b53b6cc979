import packageFile from "../../../../package.json" with { type: "json" };
import { Failure } from "../../../../src/model/failure.ts";
import { buildApiUrl } from "./api-root.ts";
import { createAnswerStore } from "./cache/answer-store.ts";
import { createCacheFile } from "./cache/cache-file.ts";
import { createDiskAnswers } from "./cache/disk-answers.ts";
import { createNotes } from "./cache/notes.ts";
import { createFindSite } from "./discovery/find-site.ts";
import { INDEX_QUERY, parseSite, wpIndex } from "./discovery/parse-site.ts";
import { createBreaker } from "./http/breaker.ts";
import { createExchange } from "./http/exchange.ts";
import { createTransport, type Timeouts } from "./http/transport.ts";
import { createParseItems } from "./parse-items.ts";
import { createReadApi } from "./read-api.ts";
import { createApiMethods } from "./reading/api-methods.ts";
import { createKeptReader } from "./reading/kept-reader.ts";
import { createMisses } from "./reading/misses.ts";
import { createPageMethods } from "./reading/page-methods.ts";
import { sendJson } from "./send.ts";
import { normalHome } from "./site-url.ts";
import type { WpClient } from "./wp-client.ts";

export type WpClientOptions = {
	/** The site's home as its people write it: "https://example.org/news". */
	home: URL;
	/** Where `wordpress-cache.db` is kept; it is made if it is not there. */
	dataFolder: string;
	log?: (line: string) => void;
	fetch?: typeof fetch;
	/** Milliseconds since 1970. */
	now?: () => number;
	timeoutMs?: Partial<Timeouts & { patience: number }>;
};

const TIMEOUTS: Timeouts = { read: 8000, send: 20_000, total: 15_000, backoff: 300 };
const PATIENCE = 3000;
const SITE_FRESH_FOR = 5 * 60_000;

/** Everything that goes between this server and one WordPress. Nothing is asked before a method is called. */
export function createWpClient(options: WpClientOptions): WpClient {
	const { now = Date.now, log = (line: string) => console.info(line) } = options;
	const given = normalHome(options.home);
	const headers = { "User-Agent": `Broadsheet/${packageFile.version} (+news reader)` };
	const timeouts = { ...TIMEOUTS, ...options.timeoutMs };
	const closing = new AbortController();
	let requests = 0;
	const exchange = createExchange({
		fetch: options.fetch ?? fetch,
		closing: closing.signal,
		onRequest: () => {
			requests += 1;
		},
	});
	const breaker = createBreaker({ failures: 4, restFor: 5000, now, log });
	const transport = createTransport({ exchange, breaker, timeouts, now, isClosed: () => closing.signal.aborted });
	const file = createCacheFile(options.dataFolder, log);
	const store = createAnswerStore(createDiskAnswers({ file, home: given.href, now }));
	const reader = createKeptReader({
		store,
		misses: createMisses(now),
		now,
		patience: options.timeoutMs?.patience ?? PATIENCE,
		log,
	});
	const findSite = createFindSite({ given, reader, transport, headers, log, now });
	const readApi = createReadApi({ transport, headers, now });
	const api = createApiMethods({ reader, findSite, readApi, parseItems: createParseItems(log) });
	const home = () => new URL(findSite.known()?.home ?? given);

	return {
		get home() {
			return home();
		},
		...api,
		...createPageMethods({ home, reader, findSite, transport, headers, now }),
		async site() {
			const known = await findSite.find();
			try {
				const { data, asOf } = await api.readItem("/", INDEX_QUERY, wpIndex, { freshFor: SITE_FRESH_FOR });
				return { ...parseSite(data, known), ...(asOf !== undefined && { asOf }) };
			} catch (error) {
				// Some plugins close the index and nothing else.
				if (error instanceof Failure && error.kind === "refused") return parseSite(undefined, known);
				throw error;
			}
		},
		async send(route, body, more = {}) {
			const { root } = await findSite.find();
			return sendJson(buildApiUrl(new URL(root), route), body, { transport, headers: { ...more, ...headers }, now });
		},
		notes: createNotes({ file, home: given.href, now }),
		forget: (about) => reader.forget(about),
		changes: () => reader.changes(),
		requestCount: () => requests,
		async close() {
			closing.abort();
			file.close();
		},
	};
}
