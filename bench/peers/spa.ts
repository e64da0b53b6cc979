import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { findStory } from "../bench-edition.ts";
import type { BenchStory, Peer } from "../peer.ts";
import { packFolder, serveFolder } from "../serve-folder.ts";
import type { SpaCard, SpaStory } from "./spa/spa-data.ts";

const FIXTURE = path.join(import.meta.dirname, "spa");

/** What a first React app is: an empty page, a script, and then the story is asked for. */
export const spaPeer: Peer = {
	id: "spa",
	title: "Naive React app",
	note: `an empty page whose script asks for JSON once it runs: React ${versionOf("react")}, React Router ${versionOf("react-router")}, Vite ${versionOf("vite")}, packed in brotli, served as files`,
	sources: [import.meta.filename, FIXTURE],
	async prepare(edition, folder) {
		await build({
			root: FIXTURE,
			configFile: false,
			logLevel: "warn",
			plugins: [react()],
			// Next wants a React beside it, in the bench's packages; the router is in the paper's and finds another.
			resolve: { dedupe: ["react", "react-dom"] },
			build: { outDir: folder, emptyOutDir: true },
		});
		const cards = (slugs: string[]) => slugs.map((slug) => buildCard(findStory(edition, slug)));
		await mkdir(path.join(folder, "data/stories"), { recursive: true });
		const write = (name: string, value: unknown) => writeFile(path.join(folder, "data", name), JSON.stringify(value));
		await write("list.json", { name: edition.name, stories: cards(edition.front) });
		for (const story of edition.stories) {
			const whole: SpaStory = { ...story, similar: cards(story.similar) };
			await write(`stories/${story.slug}.json`, whole);
		}
		await packFolder(folder);
	},
	async serve(edition, folder) {
		const served = await serveFolder(folder, { "/pictures/": edition.mediaFolder }, "index.html");
		return { ...served, listPath: "/", storyPath: (slug) => findStory(edition, slug).path };
	},
};

function buildCard({ slug, path, headline, standfirst, day, published, picture }: BenchStory): SpaCard {
	return { slug, path, headline, standfirst, day, published, picture };
}

function versionOf(name: string): string {
	const file = path.join(import.meta.dirname, "../../node_modules", name, "package.json");
	return JSON.parse(readFileSync(file, "utf8")).version;
}
