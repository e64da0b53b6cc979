import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbeddedNewsroom } from "../server/newsroom/sqlite/open-embedded-newsroom.ts";
import { EDITION_FOLDER } from "../server/open-newsroom.ts";
import { formatDay } from "../src/lib/format-date.ts";
import { plainText } from "../src/model/inline.ts";
import type { Masthead } from "../src/model/masthead.ts";
import type { NewsroomApi } from "../src/model/newsroom-api.ts";
import type { Picture } from "../src/model/picture.ts";
import type { Story } from "../src/model/story.ts";
import { buildBodyHtml } from "./body-html.ts";
import type { BenchEdition, BenchPicture, BenchStory } from "./peer.ts";

/** 931 words, one picture, nothing in its text but paragraphs, headings, a pull quote and a pointer. */
const MEASURED = "how-a-zip-closes";

/** The bundled paper as plain values, for peers that know nothing of its newsroom. */
export async function readBenchEdition(): Promise<BenchEdition> {
	const dataFolder = mkdtempSync(path.join(tmpdir(), "broadsheet-bench-edition-"));
	const newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder: EDITION_FOLDER, moderation: "first" });
	try {
		const masthead = await newsroom.masthead();
		const stories: BenchStory[] = [];
		for await (const { kind, path } of newsroom.addresses()) {
			if (kind === "story") stories.push(await buildBenchStory(newsroom, masthead, path));
		}
		const front = (await newsroom.list("/", 1)).stories.map((story) => slugOf(story.path));
		const mediaFolder = path.join(EDITION_FOLDER, "renditions");
		return { name: masthead.name, stories, front, measured: MEASURED, mediaFolder };
	} finally {
		await newsroom.close();
		rmSync(dataFolder, { recursive: true, force: true });
	}
}

/** The story of this slug. Throws when there is none. */
export function findStory(edition: BenchEdition, slug: string): BenchStory {
	const story = edition.stories.find((one) => one.slug === slug);
	if (story === undefined) throw new Error(`The bundled paper has no story "${slug}".`);
	return story;
}

async function buildBenchStory(newsroom: NewsroomApi, masthead: Masthead, path: string): Promise<BenchStory> {
	const story = await newsroom.story(path);
	const similar = await newsroom.similar(path);
	return {
		slug: slugOf(path),
		path,
		headline: story.headline,
		standfirst: story.standfirst ?? "",
		author: story.authors.map(({ name }) => name).join(" and "),
		section: story.section?.name ?? "",
		published: story.published,
		day: formatDay(story.published, masthead),
		bodyHtml: buildBodyHtml(story.body),
		picture: buildPicture(story),
		similar: similar.map((one) => slugOf(one.path)),
	};
}

function buildPicture({ path, leadPicture }: Story): BenchPicture {
	if (leadPicture === undefined) throw new Error(`The story at ${path} has no lead picture; the bench needs one.`);
	const { src, srcset, sources = [], width, height, alt, caption, credit }: Picture = leadPicture;
	return {
		src,
		...(srcset !== undefined && { srcset }),
		sources,
		width,
		height,
		alt,
		...(caption !== undefined && { caption: plainText(caption) }),
		...(credit !== undefined && { credit }),
	};
}

/** "/2026/10/13/how-a-zip-closes/" is "how-a-zip-closes". */
function slugOf(path: string): string {
	return path.split("/").at(-2) ?? "";
}
