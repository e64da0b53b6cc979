import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { escapeHtml } from "../../server/http/page/escape-html.ts";
import { findStory } from "../bench-edition.ts";
import type { BenchEdition, BenchStory, Peer } from "../peer.ts";
import { buildPictureHtml } from "../picture-html.ts";
import { BARE } from "../results.ts";
import { packFolder, serveFolder } from "../serve-folder.ts";

const STYLES = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:40rem;padding:0 4vw;font:1.0625rem/1.55 Georgia,serif}
h1{font-size:2.25rem;line-height:1.1;text-wrap:balance}
h2{line-height:1.2}
img{display:block;width:100%;height:auto}
figure{margin:1.5rem 0}
figcaption,.facts{font-size:.875rem}
aside{margin:1.5rem 0;font-size:1.5rem}
.standfirst{font-size:1.25rem}
.cards{list-style:none;padding:0;display:grid;gap:1.5rem}
.similar{grid-template-columns:1fr 1fr}`;

/** HTML as one would write it by hand: styles inline, no script, nothing that has to be waited for. The limit. */
export const barePeer: Peer = {
	id: BARE,
	title: "Bare page",
	note: "HTML written by hand, styles inline, no script, packed in brotli, served as files",
	sources: [import.meta.filename],
	async prepare(edition, folder) {
		for (const story of edition.stories) await writePage(folder, story.path, storyPage(edition, story));
		await writePage(folder, "/", listPage(edition));
		await packFolder(folder);
	},
	async serve(edition, folder) {
		const served = await serveFolder(folder, { "/pictures/": edition.mediaFolder });
		return { ...served, listPath: "/", storyPath: (slug) => findStory(edition, slug).path };
	},
};

async function writePage(folder: string, address: string, html: string): Promise<void> {
	await mkdir(path.join(folder, address), { recursive: true });
	await writeFile(path.join(folder, address, "index.html"), html);
}

function storyPage(edition: BenchEdition, story: BenchStory): string {
	const { caption = "", credit = "" } = story.picture;
	const similar = story.similar.map((slug) => card(findStory(edition, slug), { sizes: "44vw", hasStandfirst: false }));
	return page(
		`${story.headline} · ${edition.name}`,
		story.standfirst,
		`<p>${escapeHtml(story.section)}</p>
<h1>${escapeHtml(story.headline)}</h1>
<p class="standfirst">${escapeHtml(story.standfirst)}</p>
<p class="facts">By ${escapeHtml(story.author)}, ${day(story)}</p>
<figure>${buildPictureHtml(story.picture, { sizes: "94vw", isFirst: true })}<figcaption>${escapeHtml(`${caption} ${credit}`.trim())}</figcaption></figure>
${story.bodyHtml}
<h2>Similar stories</h2>
<ul class="cards similar">${similar.join("\n")}</ul>`,
	);
}

function listPage(edition: BenchEdition): string {
	const cards = edition.front.map((slug, place) =>
		card(findStory(edition, slug), { sizes: "94vw", isFirst: place === 0, hasStandfirst: true }),
	);
	return page(edition.name, "", `<h1>${escapeHtml(edition.name)}</h1>\n<ul class="cards">${cards.join("\n")}</ul>`);
}

function card(story: BenchStory, look: { sizes: string; isFirst?: boolean; hasStandfirst: boolean }): string {
	const standfirst = look.hasStandfirst ? `<p>${escapeHtml(story.standfirst)}</p>` : "";
	const headline = `<h3><a href="${story.path}">${escapeHtml(story.headline)}</a></h3>`;
	return `<li>${buildPictureHtml(story.picture, { ...look, alt: "" })}${headline}${standfirst}<p class="facts">${day(story)}</p></li>`;
}

function day(story: BenchStory): string {
	return `<time datetime="${story.published}">${story.day}</time>`;
}

function page(title: string, description: string, main: string): string {
	return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="data:,">
<style>${STYLES}</style>
<main>
${main}
</main>
`;
}
