// @vitest-environment node
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Block, BlockKind } from "../../../src/model/block.ts";
import { plainText } from "../../../src/model/inline.ts";
import type { Picture } from "../../../src/model/picture.ts";
import type { Story } from "../../../src/model/story.ts";
import { temporaryFolder } from "../testing/small-edition.ts";
import { type EmbeddedNewsroom, openEmbeddedNewsroom } from "./open-embedded-newsroom.ts";

const editionFolder = path.resolve(import.meta.dirname, "../../../edition");
const { folder, remove } = temporaryFolder();
const stories: Story[] = [];
let newsroom: EmbeddedNewsroom;

/** Every kind of block there is; a kind that is added to the model and not here does not compile. */
const KINDS = Object.keys({
	paragraph: 0,
	heading: 0,
	picture: 0,
	gallery: 0,
	quote: 0,
	"pull-quote": 0,
	list: 0,
	table: 0,
	code: 0,
	preformatted: 0,
	verse: 0,
	"see-also": 0,
	embed: 0,
	audio: 0,
	video: 0,
	file: 0,
	details: 0,
	footnotes: 0,
	divider: 0,
} satisfies Record<BlockKind, 0>);

beforeAll(async () => {
	newsroom = await openEmbeddedNewsroom({ dataFolder: folder, editionFolder, moderation: "open" });
	for await (const { kind, path: address } of newsroom.addresses()) {
		if (kind === "story") stories.push(await newsroom.story(address));
	}
});

afterAll(async () => {
	await newsroom.close();
	remove();
});

const allBlocks = (blocks: readonly Block[]): Block[] =>
	blocks.flatMap((block) => {
		if (block.kind === "details" || block.kind === "quote") return [block, ...allBlocks(block.blocks)];
		if (block.kind === "list") return [block, ...block.items.flatMap((item) => allBlocks(item.blocks ?? []))];
		return [block];
	});

const picturesOf = ({ leadPicture, body }: Story): Picture[] => [
	...(leadPicture ? [leadPicture] : []),
	...allBlocks(body).flatMap((block) =>
		block.kind === "picture" ? [block.picture] : block.kind === "gallery" ? block.pictures : [],
	),
];

describe("the bundled edition", () => {
	it("has six sections and at least thirty stories of 400 to 1,800 words", async () => {
		expect((await newsroom.masthead()).sections).toHaveLength(6);
		expect(stories.length).toBeGreaterThanOrEqual(30);
		for (const { words, path: address } of stories) {
			expect(words, address).toBeGreaterThanOrEqual(400);
			expect(words, address).toBeLessThanOrEqual(1_800);
		}
	});

	it("uses every kind of block", () => {
		const used = new Set(stories.flatMap(({ body }) => allBlocks(body).map(({ kind }) => kind)));
		expect([...used].sort()).toEqual(KINDS.toSorted());
	});

	it("points to another story in at least twenty, and has at least three galleries", () => {
		const having = (kind: BlockKind) =>
			stories.filter(({ body }) => allBlocks(body).some((block) => block.kind === kind));
		expect(having("see-also").length).toBeGreaterThanOrEqual(20);
		expect(having("gallery").length).toBeGreaterThanOrEqual(3);
	});

	it("has at least forty-five pictures, each told in words, with caption, credit and four widths in three formats", () => {
		const pictures = stories.flatMap(picturesOf);
		expect(new Set(pictures.map(({ src }) => src)).size).toBeGreaterThanOrEqual(45);
		for (const { src, alt, caption, credit, srcset, sources } of pictures) {
			expect(alt.length, src).toBeGreaterThan(20);
			expect(plainText(caption ?? []), src).not.toBe("");
			expect(credit, src).toBeTruthy();
			expect(
				sources?.map(({ type }) => type),
				src,
			).toEqual(["image/avif", "image/webp"]);
			for (const files of [srcset, ...(sources ?? []).map((source) => source.srcset)]) {
				expect(files?.split(", ").length, src).toBeGreaterThanOrEqual(4);
			}
		}
	});

	it("comes with about 120 comments or more, in threads that are five deep somewhere", async () => {
		let count = 0;
		let deepest = 0;
		for (const { path: address } of stories) {
			const { comments, count: published } = await newsroom.discussion(address, 1);
			count += published;
			const depths = new Map<string | undefined, number>([[undefined, 0]]);
			for (const { id, parentId } of comments) depths.set(id, (depths.get(parentId) ?? 0) + 1);
			deepest = Math.max(deepest, ...depths.values());
		}
		expect(count).toBeGreaterThanOrEqual(110);
		expect(deepest).toBeGreaterThanOrEqual(5);
	});

	it("weighs less than 25 MB", () => {
		const files = readdirSync(editionFolder, { recursive: true, withFileTypes: true }).filter((entry) =>
			entry.isFile(),
		);
		const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
		expect(bytes).toBeLessThan(25_000_000);
	});
});
