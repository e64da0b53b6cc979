import { Failure } from "../../../../../src/model/failure.ts";
import type { FindSite } from "../discovery/find-site.ts";
import type { Transport } from "../http/transport.ts";
import { fetchLookup, parseLookup } from "../look-up.ts";
import { fetchPage } from "../read-page.ts";
import { sendForm } from "../send.ts";
import { buildSiteUrl } from "../site-url.ts";
import type { WpClient } from "../wp-client.ts";
import type { KeptReader } from "./kept-reader.ts";

/** What is asked of the site's own pages. They can be had where the REST API can't. */
export function createPageMethods(options: {
	home: () => URL;
	reader: KeptReader;
	findSite: FindSite;
	transport: Transport;
	headers: Record<string, string>;
	now: () => number;
}): Pick<WpClient, "lookUp" | "readPage" | "submitForm"> {
	const { reader, findSite, ...how } = options;

	async function findHome(): Promise<URL> {
		try {
			await findSite.find();
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
		}
		return options.home();
	}

	return {
		async lookUp(pathAndQuery) {
			const url = buildSiteUrl(await findHome(), pathAndQuery);
			const root = URL.parse(findSite.known()?.root ?? "") ?? undefined;
			const kept = await reader.read({
				request: `look ${url.pathname}${url.search}`,
				ask: async () => ({ text: await fetchLookup(url, { ...how, root }) }),
				parse: parseLookup,
				schema: parseLookup,
			});
			return kept.data;
		},

		async readPage(pathAndQuery, readOptions = {}) {
			const url = buildSiteUrl(await findHome(), pathAndQuery);
			const kept = await reader.read({
				request: `page ${url.pathname}${url.search}`,
				ask: (etag) => fetchPage(url, { ...how, etag }),
				parse: (text) => text,
				schema: fetchPage,
				...readOptions,
			});
			return { ...kept, total: 1, totalPages: 1 };
		},

		async submitForm(file, fields) {
			const home = await findHome();
			return sendForm(buildSiteUrl(home, file), fields, { ...how, home });
		},
	};
}
