// @vitest-environment node
import { expect, test } from "vitest";
import type { Block } from "../../../src/model/block.ts";
import { parseReplyText } from "../reply-text.ts";
import { createQuotes } from "./create-quotes.ts";
import { mayQuote } from "./passages-of.ts";

const paragraph = (text: string): Block => ({ kind: "paragraph", content: [text] });
const story: Block[] = [
	paragraph("The moon pulls the sea towards it, and the sea — being lazy — follows “as a dog does”, twice a day."),
	{ kind: "heading", level: 2, id: "why", content: ["Why the sea follows the moon twice a day, and not once"] },
	{ kind: "pull-quote", content: ["Nobody at the mill has ever asked why it turns."] },
	{
		kind: "list",
		isOrdered: false,
		items: [{ content: ["Spring tides come with the new moon"] }, { content: ["neaps"] }],
	},
	paragraph(
		"Nobody at the mill has ever asked why it turns. It turned when they came; it will turn when they are gone.",
	),
	{ kind: "quote", blocks: [paragraph("月はふたたび海を引く。そして海はそれに従う。")] },
];

const { read: readQuoted, place } = createQuotes();
let version = 0;
async function quotedBy(...texts: (string | Block[])[]): Promise<[number, string][]> {
	const comments = texts.map((text, at) => ({
		id: String(at),
		body: () => (typeof text === "string" ? parseReplyText(text) : text),
	}));
	version += 1;
	const quoted = await readQuoted({ id: 1, version, body: () => story }, comments);
	return quoted.map(({ paragraph, commentIds }) => [paragraph, commentIds.join(" ")]);
}

test("quoted paragraphs are found whatever marks, dashes, spaces and case the comment has", async () => {
	expect(
		await quotedBy(
			"> and the sea - being LAZY - follows\n> 'as a dog does'\n\nYes.",
			"I doubt “the sea -- being lazy -- follows”.",
			"> It turned when they came",
			"> spring tides come with the new moon",
		),
	).toEqual([
		[0, "0 1"],
		[1, "3"],
		[2, "2"],
	]);
});

test("scripts without spaces are found too", async () => {
	expect(await quotedBy("「月はふたたび海を引く。そして海はそれに従う」とは", "> 海はそれに従う")).toEqual([
		[3, "0 1"],
	]);
});

test("a long enough part of a quote is enough, a few common words are not", async () => {
	expect(
		await quotedBy(
			"> Someone said: nobody at the mill has ever asked why it turns, and so on.",
			"> It turned when they are so far away from everything",
			"He said “twice a day” and “the sea”.",
			"The moon pulls the sea towards it, and the sea follows; I say so without a mark.",
			"> Yes\n> the sea",
		),
	).toEqual([[2, "0"]]);
});

test("a quote over two paragraphs is beside both; of a few words only when it is known to be the story's", async () => {
	const few = (source?: { kind: "story" }): Block[] => [
		{ kind: "quote", blocks: [paragraph("neaps")], ...(source && { source }) },
	];
	const both = "> Spring tides come with the new moon\n> \n> It will turn when they are gone";
	expect(await quotedBy(few({ kind: "story" }), few(), both)).toEqual([
		[1, "0 2"],
		[2, "2"],
	]);
});

test("what is quoted of another comment is not the story's", async () => {
	const blocks = [paragraph("Nobody at the mill has ever asked why it turns.")];
	const source = { kind: "comment", id: "3", name: "Bo" } as const;
	expect(await quotedBy([{ kind: "quote", blocks, source }])).toEqual([]);
});

test("a story that changes is read anew", async () => {
	const comments = [{ id: "1", body: () => parseReplyText("> It turned when they came") }];
	const read = (version: string, body: Block[]) => readQuoted({ id: 2, version, body: () => body }, comments);
	expect(await read("a", story)).toEqual([{ paragraph: 2, commentIds: ["1"] }]);
	expect(await read("a", [])).toEqual([{ paragraph: 2, commentIds: ["1"] }]);
	expect(await read("b", story.slice(1))).toEqual([{ paragraph: 1, commentIds: ["1"] }]);
});

test("hostile comments and stories are read in time, and nobody waits for them", async () => {
	const same = "a ".repeat(50_000);
	const hostile = [
		`> ${same}`,
		`“${same}`,
		'"'.repeat(60_000),
		`> ${same}\n`.repeat(3),
		"“".repeat(60_000),
		"> x\n\n".repeat(9_000),
	];
	let turns = 0;
	const turning = setInterval(() => {
		turns += 1;
	}, 1);
	const began = performance.now();
	const body = [paragraph(same), ...Array.from({ length: 200 }, () => paragraph("a b ".repeat(200)))];
	const comments = Array.from({ length: 60 }, (_, at) => ({
		id: String(at),
		body: () => parseReplyText(hostile[at % hostile.length] ?? ""),
	}));
	await readQuoted({ id: 3, version: 1, body: () => body }, comments);
	clearInterval(turning);
	expect(performance.now() - began).toBeLessThan(20_000);
	expect(turns).toBeGreaterThan(10);
});

test("most comments are seen not to quote at a glance", () => {
	for (const raw of ["> a", "b\n> a", "“a", "<blockquote>", "&#8220;a", `"${"x".repeat(25)}"`])
		expect(mayQuote(raw), raw).toBe(true);
	for (const raw of ["a > b", "It's so.", 'so "called"', "<p>a</p>"]) expect(mayQuote(raw), raw).toBe(false);
});

test("a quote that is from the story says from where, while it is there", () => {
	const ofStory = (text: string): Block => ({ kind: "quote", blocks: [paragraph(text)], source: { kind: "story" } });
	const body = [
		paragraph("Yes."),
		ofStory("neaps"),
		ofStory("vanished"),
		{ ...ofStory("neaps"), source: undefined } as never,
	];
	expect(place({ id: 4, version: 1, body: () => story }, body)).toEqual([
		body[0],
		{ ...body[1], source: { kind: "story", paragraph: 1 } },
		body[2],
		body[3],
	]);
	expect(place({ id: 4, version: 1, body: () => story }, [ofStory("urned when they came; it wi")])).toMatchObject([
		{ source: { kind: "story", paragraph: 2 } },
	]);
});
