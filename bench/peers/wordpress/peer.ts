import path from "node:path";
import { findFreePort } from "../../../e2e/survival/server-process.ts";
import { startWordPress } from "../../../e2e/wordpress/start-wordpress.ts";
import { findStory } from "../../bench-edition.ts";
import type { BenchEdition, Peer, ServedPeer } from "../../peer.ts";
import { startNginx } from "../../start-nginx.ts";
import { buildNginxHttp } from "./build-nginx-http.ts";
import { makeSite, VERSION } from "./make-site.ts";

const WHAT = `WordPress ${VERSION}-alpha with its theme Twenty Twenty-Four as it comes, pages of PHP behind nginx`;
const EMOJI = path.join(import.meta.dirname, "emoji.php");
const WORDPRESS = path.join(import.meta.dirname, "../../../e2e/wordpress");

export const wordpressPeer = buildPeer({
	id: "wordpress",
	title: "WordPress, pages made by PHP",
	note: `${WHAT}, each made anew, packed in gzip`,
	hasPageCache: false,
});

export const wordpressCachedPeer = buildPeer({
	id: "wordpress-cached",
	title: "WordPress, page cache",
	note: `${WHAT}, which keeps them, packed in gzip`,
	hasPageCache: true,
});

function buildPeer({ hasPageCache, ...named }: Pick<Peer, "id" | "title" | "note"> & { hasPageCache: boolean }): Peer {
	return {
		...named,
		sources: [
			import.meta.dirname,
			...["fetch-wordpress.ts", "php", "seed/library.php"].map((name) => path.join(WORDPRESS, name)),
		],
		prepare: makeSite,
		serve: (edition, folder) => serveSite(edition, folder, hasPageCache),
	};
}

async function serveSite(edition: BenchEdition, prepared: string, hasPageCache: boolean): Promise<ServedPeer> {
	const port = await findFreePort();
	const origin = `http://127.0.0.1:${port}`;
	const constants = { WP_HOME: origin, WP_SITEURL: origin };
	const site = await startWordPress({ version: VERSION, prepared, constants, muPlugins: [EMOJI] });
	const running: { stop(): Promise<void> }[] = [site];
	const stop = async () => {
		for (const part of running.toReversed()) await part.stop();
	};
	try {
		const nginx = await startNginx(port, (folder) =>
			buildNginxHttp({
				port,
				php: `127.0.0.1:${site.port}`,
				root: path.join(site.folder, "root"),
				mediaFolder: edition.mediaFolder,
				cacheFolder: hasPageCache ? path.join(folder, "pages") : undefined,
			}),
		);
		running.push(nginx);
		const storyPath = (slug: string) => findStory(edition, slug).path;
		// What visitors find: a cache with the pages in it, and PHP that has compiled its code.
		for (const address of ["/", ...edition.stories.map((story) => story.path)]) await expectPage(origin + address);
		return { origin, storyPath, listPath: "/", stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

async function expectPage(url: string): Promise<void> {
	const answer = await fetch(url);
	await answer.arrayBuffer();
	if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
}
