import type { Block, BlockOf } from "../../../src/model/block.ts";
import type { IsOwn } from "./is-own.ts";
import { linkToMedium, linkToPicture, ownPicture } from "./own-picture.ts";

/** A body in which only what may be loaded is to be loaded; a link stands for all else, in its place. */
export function ownBlocks(blocks: readonly Block[], isOwn: IsOwn): Block[] {
	return blocks.flatMap((block) => ownBlock(block, isOwn));
}

function ownBlock(block: Block, isOwn: IsOwn): Block[] {
	switch (block.kind) {
		case "picture": {
			const picture = ownPicture(block.picture, isOwn);
			return [picture ? { ...block, picture } : linkToPicture(block.picture)];
		}
		case "gallery":
			return ownGallery(block, isOwn);
		case "audio": {
			const { src, title, caption } = block;
			return [isOwn(src) ? block : linkToMedium("Sound", src, { alt: title, ...(caption && { caption }) })];
		}
		case "video":
			return [ownVideo(block, isOwn)];
		case "quote":
		case "details":
			return [{ ...block, blocks: ownBlocks(block.blocks, isOwn) }];
		case "list": {
			const items = block.items.map((item) =>
				item.blocks ? { ...item, blocks: ownBlocks(item.blocks, isOwn) } : item,
			);
			return [{ ...block, items }];
		}
		default:
			return [block];
	}
}

/** What may not be loaded follows the rest. */
function ownGallery(gallery: BlockOf<"gallery">, isOwn: IsOwn): Block[] {
	const pictures = gallery.pictures.flatMap((picture) => ownPicture(picture, isOwn) ?? []);
	const links = gallery.pictures.filter(({ src }) => !isOwn(src)).map(linkToPicture);
	if (pictures.length > 0) return [{ ...gallery, pictures }, ...links];
	return [...links, ...(gallery.caption ? [{ kind: "paragraph" as const, content: gallery.caption }] : [])];
}

function ownVideo(video: BlockOf<"video">, isOwn: IsOwn): Block {
	const { poster, captions, title, caption, ...rest } = video;
	const sources = video.sources.filter(({ src }) => isOwn(src));
	const elsewhere = video.sources[0];
	if (sources.length === 0 && elsewhere) {
		return linkToMedium("Film", elsewhere.src, { alt: title, ...(caption && { caption }) });
	}
	const ownCaptions = captions?.filter(({ src }) => isOwn(src)) ?? [];
	return {
		...rest,
		sources,
		...(ownCaptions.length > 0 && { captions: ownCaptions }),
		...(poster !== undefined && isOwn(poster) && { poster }),
		...(title !== undefined && { title }),
		...(caption && { caption }),
	};
}
