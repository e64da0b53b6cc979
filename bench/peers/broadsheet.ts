import path from "node:path";
import { findFreePort, ServerProcess } from "../../e2e/survival/server-process.ts";
import { findStory } from "../bench-edition.ts";
import type { Peer } from "../peer.ts";

/** The paper as `npm start` serves it. */
export const broadsheetPeer: Peer = {
	id: "broadsheet",
	title: "Broadsheet, server",
	note: "the production build behind its own Node server, with its discussion, search and settings",
	sources: [import.meta.filename],
	async prepare() {},
	async serve(edition, folder) {
		const server = new ServerProcess(await findFreePort(), path.join(folder, "data"));
		await server.start();
		return {
			origin: server.address,
			listPath: "/",
			storyPath: (slug) => findStory(edition, slug).path,
			stop: async () => {
				await server.end("SIGTERM");
			},
		};
	},
};
