import type { Block } from "./block.ts";
import type { Picture } from "./picture.ts";
import type { Story, StorySummary } from "./story.ts";

/** Every picture that a story shows, the lead first. */
export function picturesOfStory({ leadPicture, body }: Pick<Story, "leadPicture" | "body">): Picture[] {
	return [...(leadPicture ? [leadPicture] : []), ...picturesOfBlocks(body)];
}

/** The pictures of cards. */
export function picturesOfCards(stories: readonly StorySummary[]): Picture[] {
	return stories.flatMap(({ picture }) => picture ?? []);
}

function picturesOfBlocks(blocks: readonly Block[]): Picture[] {
	return blocks.flatMap((block): Picture[] => {
		switch (block.kind) {
			case "picture":
				return [block.picture];
			case "gallery":
				return block.pictures;
			case "quote":
			case "details":
				return picturesOfBlocks(block.blocks);
			case "list":
				return block.items.flatMap(({ blocks: inside }) => picturesOfBlocks(inside ?? []));
			default:
				return [];
		}
	});
}

/** One file of a picture: its address, and how wide it is in pixels where that is known. */
export type PictureFile = { address: string; width?: number };

/** The files of a picture by format, the best first; every one shows the same. */
export function filesOfPicture({ src, srcset, sources = [] }: Picture): PictureFile[][] {
	const plain = srcset ? parseSrcset(srcset) : [];
	const isListed = plain.some(({ address }) => address === src);
	return [...sources.map((source) => parseSrcset(source.srcset)), isListed ? plain : [{ address: src }, ...plain]];
}

/** The address of its largest file that any browser understands. */
export function largestFile({ src, srcset }: Picture): string {
	const widest = srcset
		? parseSrcset(srcset).toSorted((one, other) => (other.width ?? 0) - (one.width ?? 0))[0]
		: undefined;
	return widest?.width ? widest.address : src;
}

/** "/a-360.jpg 360w, /a-720.jpg 720w"; addresses may hold commas, but none ends in one. */
function parseSrcset(srcset: string): PictureFile[] {
	return [...srcset.matchAll(/(\S*[^\s,])(?:\s+(\d+)w)?(?:\s+[\d.]+x)?\s*(?:,|$)/g)].map(([, address = "", width]) => ({
		address,
		...(width !== undefined && { width: Number(width) }),
	}));
}
