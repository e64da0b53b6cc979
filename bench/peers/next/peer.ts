import path from "node:path";
import type { Peer } from "../../peer.ts";
import { BUILD_SOURCES, buildSite, serveSite, versionOf } from "../built-site.ts";

const FIXTURE = import.meta.dirname;
const FILES = ["next.config.mjs", "app", "parts"];

export const nextPeer: Peer = {
	id: "next",
	title: "Next.js static export",
	note: `Next.js ${versionOf("next")} with its app router, whose links fetch ahead by themselves, exported, packed in brotli, served as files`,
	sources: [...BUILD_SOURCES, ...["peer.ts", ...FILES].map((name) => path.join(FIXTURE, name))],
	prepare: (edition, folder) =>
		buildSite({
			edition,
			fixture: FIXTURE,
			files: FILES,
			command: ["next/dist/bin/next", "build"],
			output: "out",
			site: path.join(folder, "site"),
		}),
	serve: (edition, folder) => serveSite(edition, path.join(folder, "site")),
};
