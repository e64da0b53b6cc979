import { stat } from "node:fs/promises";
import pLimit from "p-limit";
import type { EditionWeights, WeighedFile } from "../../src/model/edition-weights.ts";
import type { NewsroomApi } from "../../src/model/newsroom-api.ts";
import type { Picture } from "../../src/model/picture.ts";
import { filesOfPicture, type PictureFile, picturesOfCards, picturesOfStory } from "../../src/model/pictures-of.ts";
import { MODEL_VERSION } from "../../src/model/story.ts";
import { locateFile } from "./files.ts";

/** Where files of the paper itself lie, by the beginning of their address. */
export type OwnFiles = Readonly<Record<string, string>>;

/** So many stories are asked for at a time: a newsroom that is far away answers a few side by side. */
const SIDE_BY_SIDE = 4;

/**
 * What the stories on the first page of a list weigh, for who wants to take them along. A story that can't be had, or
 * is locked, is not counted. Throws `Failure` where the list can't be had.
 */
export async function weighEdition(newsroom: NewsroomApi, path: string, files: OwnFiles): Promise<EditionWeights> {
	const { stories } = await newsroom.list(path, 1);
	const limit = pLimit(SIDE_BY_SIDE);
	const weighed = await Promise.all(stories.map((story) => limit(() => weighStory(newsroom, story.path))));
	const known = weighed.flatMap((story) => story ?? []);
	// A picture of a card is mostly that of its story.
	const pictures = new Map<string, Picture>();
	for (const picture of [...picturesOfCards(stories), ...known.flatMap((story) => story.pictures)]) {
		pictures.set(picture.src, picture);
	}
	return {
		version: MODEL_VERSION,
		stories: known.length,
		textBytes: known.reduce((sum, { bytes }) => sum + bytes, 0),
		pictures: await Promise.all([...pictures.values()].map((picture) => weighPicture(picture, files))),
	};
}

async function weighStory(newsroom: NewsroomApi, path: string) {
	try {
		const story = await newsroom.story(path);
		if (story.isLocked) return undefined;
		const discussion = await newsroom.discussion(path, 1);
		const bytes = Buffer.byteLength(JSON.stringify(story)) + Buffer.byteLength(JSON.stringify(discussion));
		return { bytes, pictures: picturesOfStory(story) };
	} catch {
		return undefined;
	}
}

function weighPicture(picture: Picture, files: OwnFiles): Promise<WeighedFile[]> {
	return Promise.all((filesOfPicture(picture)[0] ?? []).map((file) => weighFile(file, files)));
}

async function weighFile({ address, width }: PictureFile, files: OwnFiles): Promise<WeighedFile> {
	const prefix = Object.keys(files).find((beginning) => address.startsWith(beginning));
	const file = prefix === undefined ? undefined : locateFile(files[prefix] as string, address.slice(prefix.length));
	const bytes =
		file === undefined
			? undefined
			: await stat(file).then(
					({ size }) => size,
					() => undefined,
				);
	return { ...(width !== undefined && { width }), ...(bytes !== undefined && { bytes }) };
}
