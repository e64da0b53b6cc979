import { expect, test } from "vitest";
import type { Block } from "../../src/model/block.ts";
import { nameSources, quotedIds } from "./quote-sources.ts";

const quote = (id: string, blocks: Block[] = []): Block => ({
	kind: "quote",
	blocks,
	source: { kind: "comment", id, name: "" },
});
const said: Block = { kind: "paragraph", content: ["Said."] };

test("quoted comments are found and named, also in quotes of quotes", () => {
	const body: Block[] = [said, quote("7", [quote("8", [said])])];
	expect(quotedIds(body)).toEqual(["7", "8"]);
	expect(nameSources(body, (id) => `Number ${id}`)).toEqual([
		said,
		{
			kind: "quote",
			source: { kind: "comment", id: "7", name: "Number 7" },
			blocks: [{ kind: "quote", blocks: [said], source: { kind: "comment", id: "8", name: "Number 8" } }],
		},
	]);
});

test("a quote of a comment that is not to be seen has no source; one of the story keeps its", () => {
	const ofStory: Block = { kind: "quote", blocks: [said], source: { kind: "story" } };
	expect(nameSources([quote("7", [said]), ofStory], () => undefined)).toEqual([
		{ kind: "quote", blocks: [said] },
		ofStory,
	]);
});
