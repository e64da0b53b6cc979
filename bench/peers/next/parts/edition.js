import { readFileSync } from "node:fs";

const edition = JSON.parse(readFileSync(process.env.BENCH_EDITION, "utf8"));
const bySlug = new Map(edition.stories.map((story) => [story.slug, story]));

export const { name, stories, front } = edition;

export function findStory(slug) {
	return bySlug.get(slug);
}
