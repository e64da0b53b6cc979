import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { EditionProblem } from "../edition/edition-problem.ts";
import type { EditionFacts, Rendition } from "../edition/lookup.ts";
import { mediaType } from "../edition/media-type.ts";
import type { StorySource } from "../edition/parse-story.ts";

/** The files of an edition, read and not yet understood. Paths are relative to its folder. */
export type EditionFiles = {
	paper: string;
	stories: StorySource[];
	/** Comments by slug. */
	comments: Map<string, { file: string; text: string }>;
	pictures: Map<string, EditionFacts["picture"]>;
	media: Map<string, EditionFacts["media"]>;
};

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads all files of an edition. Throws `EditionProblem` for one that is missing or misnamed. */
export async function readEdition(folder: string): Promise<EditionFiles> {
	const paper = await readFile(path.join(folder, "paper.yaml"), "utf8").catch(() => {
		throw new EditionProblem("paper.yaml", 1, `The paper itself is missing: there is no paper.yaml in ${folder}.`);
	});
	const [stories, comments, pictures, media] = await Promise.all([
		readStories(folder),
		readComments(folder),
		readPictures(folder),
		readMedia(folder),
	]);
	return { paper, stories, comments, pictures, media };
}

async function readStories(folder: string): Promise<StorySource[]> {
	const sections = await readdir(path.join(folder, "stories"), { withFileTypes: true }).catch(() => []);
	const sources = await Promise.all(
		sections.filter((entry) => entry.isDirectory()).map(async ({ name }) => readSection(folder, name)),
	);
	const bySlug = new Map<string, StorySource>();
	for (const source of sources.flat()) {
		const other = bySlug.get(source.slug);
		if (other) throw new EditionProblem(source.file, 1, `There is another story of that name: ${other.file}.`);
		bySlug.set(source.slug, source);
	}
	return Array.from(bySlug.values());
}

async function readSection(folder: string, section: string): Promise<StorySource[]> {
	const files = await listFiles(path.join(folder, "stories", section), ".md");
	return Promise.all(
		files.map(async (name) => {
			const file = `stories/${section}/${name}`;
			const slug = name.slice(0, -".md".length);
			if (!SLUG.test(slug)) throw new EditionProblem(file, 1, "The file's name is its address: a–z, 0–9 and hyphens.");
			return { file, slug, section, text: await readFile(path.join(folder, file), "utf8") };
		}),
	);
}

async function readComments(folder: string): Promise<EditionFiles["comments"]> {
	const names = await listFiles(path.join(folder, "comments"), ".yaml");
	const entries = names.map(async (name) => {
		const file = `comments/${name}`;
		return [name.slice(0, -".yaml".length), { file, text: await readFile(path.join(folder, file), "utf8") }] as const;
	});
	return new Map(await Promise.all(entries));
}

async function readPictures(folder: string): Promise<EditionFiles["pictures"]> {
	const file = "renditions/renditions.json";
	const json = await readFile(path.join(folder, file), "utf8").catch(() => "{}");
	const pictures: EditionFiles["pictures"] = new Map();
	for (const name of await listFiles(path.join(folder, "pictures"), ".ts")) pictures.set(name.slice(0, -3), "waiting");
	try {
		for (const [name, rendition] of Object.entries(JSON.parse(json))) pictures.set(name, rendition as Rendition);
	} catch {
		throw new EditionProblem(file, 1, "This is not JSON; run `npm run pictures` to write it anew.");
	}
	return pictures;
}

async function readMedia(folder: string): Promise<EditionFiles["media"]> {
	const names = await listFiles(path.join(folder, "media"), "");
	const entries = names.map(async (name) => {
		const { size } = await stat(path.join(folder, "media", name));
		return [name, { mime: mediaType(name), bytes: size }] as const;
	});
	return new Map(await Promise.all(entries));
}

async function listFiles(folder: string, ending: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith("."))
		.map((entry) => entry.name)
		.sort();
}

/** A short name for a content: equal contents have equal names. */
export function hashOf(...parts: string[]): string {
	return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}
