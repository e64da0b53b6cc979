import { expect, test } from "vitest";
import type { ReplyQuote } from "../../src/model/reply.ts";
import { checkQuotes, type Said, sourceOf } from "./check-quotes.ts";

const comments = new Map<string, Said>([["7", { text: "“It’s the moon—really”, I said.", name: "Ada" }]]);
const find = (from: ReplyQuote["from"]) =>
	from.kind === "story" ? { text: "The moon pulls. The sea follows." } : comments.get(from.id);
const ofAda = (text: string, id = "7"): ReplyQuote => ({ text, from: { kind: "comment", id, name: "Mallory" } });

test("a quote of what is said there is kept, under the name that is there, whatever the marks", () => {
	expect(checkQuotes([ofAda("it's the moon - really")], find)).toEqual([
		{ text: "it's the moon - really", from: { kind: "comment", id: "7", name: "Ada" } },
	]);
	for (const text of ["the sea follows", "he moon pulls. Th"]) {
		expect(checkQuotes([{ text, from: { kind: "story" } }], find), text).toHaveLength(1);
	}
});

test("words that are not there, no words, and comments that are not there are no quotes", () => {
	const wrong: ReplyQuote[] = [
		ofAda("It is the sun"),
		ofAda("…"),
		ofAda("the moon", "8"),
		ofAda("the moon", "__proto__"),
		{ text: "really", from: { kind: "story" } },
	];
	expect(checkQuotes(wrong, find)).toEqual([]);
	expect(checkQuotes(undefined, find)).toEqual([]);
});

test("a quote has the source of what it is, or is a part of", () => {
	const checked = checkQuotes(
		[{ text: "The moon pulls. The sea follows.", from: { kind: "story" } }, ofAda("the moon")],
		find,
	);
	expect(sourceOf("The moon", checked)).toMatchObject({ kind: "comment", id: "7" });
	expect(sourceOf("the sea\nfollows", checked)).toEqual({ kind: "story" });
	expect(sourceOf("the sea follows me", checked)).toBeUndefined();
	expect(sourceOf("?", checked)).toBeUndefined();
});
