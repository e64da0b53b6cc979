import { defineCollection } from "astro:content";
import { readFileSync } from "node:fs";

const { stories } = JSON.parse(readFileSync(process.env.BENCH_EDITION, "utf8"));

export const collections = {
	stories: defineCollection({ loader: () => stories.map((story) => ({ id: story.slug, ...story })) }),
};
