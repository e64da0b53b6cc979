import path from "node:path";
import type { Peer } from "../../peer.ts";
import { BUILD_SOURCES, buildSite, serveSite, versionOf } from "../built-site.ts";

const FIXTURE = import.meta.dirname;
const FILES = ["astro.config.mjs", "src"];
const ASTRO = `Astro ${versionOf("astro")}`;

export const astroPeer = buildPeer({
	id: "astro",
	title: "Astro blog",
	note: `${ASTRO}, a blog as its template makes one, two preloaded typefaces and no script, packed in brotli, served as files`,
	isRouted: false,
});

export const astroRouterPeer = buildPeer({
	id: "astro-router",
	title: "Astro blog, client router",
	note: `${ASTRO}, the same blog with its client router, which fetches links ahead as they come into view`,
	isRouted: true,
});

function buildPeer({ isRouted, ...named }: Pick<Peer, "id" | "title" | "note"> & { isRouted: boolean }): Peer {
	const siteOf = (folder: string) => path.join(folder, "site");
	return {
		...named,
		sources: [...BUILD_SOURCES, ...["peer.ts", ...FILES].map((name) => path.join(FIXTURE, name))],
		prepare: (edition, folder) =>
			buildSite({
				edition,
				fixture: FIXTURE,
				files: FILES,
				command: ["astro/bin/astro.mjs", "build"],
				environment: { BENCH_ROUTER: isRouted ? "yes" : "no" },
				output: "dist",
				site: siteOf(folder),
			}),
		serve: (edition, folder) => serveSite(edition, siteOf(folder)),
	};
}
