// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseReplyForm, parseReplyInput } from "./reply-input.ts";

const whole = { text: "Well said.", name: "Ada", email: "ada@example.org" };

describe("parseReplyInput", () => {
	it("takes a reply, with what is optional left out or null", () => {
		expect(parseReplyInput(whole)).toEqual({ kind: "input", input: whole });
		expect(parseReplyInput({ ...whole, website: null, parentId: "7", more: 1 })).toEqual({
			kind: "input",
			input: { ...whole, parentId: "7" },
		});
	});

	it("has one entry for each field, in the form's order", () => {
		expect(parseReplyInput({ website: 7, email: null, name: ["Ada"] })).toEqual({
			kind: "invalid",
			problems: [
				{ field: "text", kind: "missing" },
				{ field: "name", kind: "invalid" },
				{ field: "email", kind: "missing" },
				{ field: "website", kind: "invalid" },
			],
		});
	});

	it.each([null, 7, "reply", [], { ...whole, parentId: 7 }])("does not take %j for a reply", (value) => {
		expect(parseReplyInput(value).kind).toMatch(/malformed|invalid/);
	});

	it("mends half a surrogate pair", () => {
		expect(parseReplyInput({ ...whole, text: "a\ud800b" })).toMatchObject({ input: { text: "a\ufffdb" } });
	});
});

describe("parseReplyForm", () => {
	it("reads what a browser sends, line ends as typed", () => {
		const body = "text=one%0D%0Atwo+%26+three&name=Zo%C3%AB&email=z%40example.org&website=&key=abc12345";
		expect(parseReplyForm(new URLSearchParams(body))).toEqual({
			input: { text: "one\ntwo & three", name: "Zoë", email: "z@example.org" },
			key: "abc12345",
		});
	});

	it("reads a form with nothing in it as an empty reply", () => {
		expect(parseReplyForm(new URLSearchParams())).toEqual({ input: { text: "", name: "", email: "" } });
	});
});

describe("quotes", () => {
	const story = { text: "The moon pulls.", from: { kind: "story" } };
	const comment = { text: "Indeed", from: { kind: "comment", id: "7", name: "Bo" } };

	it("takes those that have the shape of one, and the reply whatever they are", () => {
		const hostile = [
			null,
			"text",
			{ text: 7, from: { kind: "story" } },
			{ text: "x", from: { kind: "web", href: "https://evil.example/" } },
			{ text: "x", from: { kind: "comment", id: "javascript:alert(1)", name: "x" } },
			{ text: "x", from: { kind: "comment", id: "7#x", name: "x" } },
			{ text: "x", from: { kind: "comment", id: 7, name: "x" } },
			{ text: "x".repeat(10_001), from: { kind: "story" } },
		];
		expect(parseReplyInput({ ...whole, quotes: [...hostile, story, comment] })).toEqual({
			kind: "input",
			input: { ...whole, quotes: [story, comment] },
		});
		for (const quotes of [null, "x", {}, hostile, 7]) {
			expect(parseReplyInput({ ...whole, quotes })).toEqual({ kind: "input", input: whole });
		}
	});

	it("leaves out what is no part of one, and those that are too many", () => {
		const more = { ...story, href: "https://evil.example/", from: { ...story.from, href: "//evil.example" } };
		expect(parseReplyInput({ ...whole, quotes: [more] })).toMatchObject({ input: { quotes: [story] } });
		const reading = parseReplyInput({ ...whole, quotes: Array(1_000).fill(story) });
		expect(reading.kind === "input" && reading.input.quotes).toHaveLength(30);
	});

	it("are read of a form, where they are JSON", () => {
		const form = (quotes: string) => parseReplyForm(new URLSearchParams({ ...whole, quotes })).input;
		expect(form(JSON.stringify([comment]))).toEqual({ ...whole, quotes: [comment] });
		expect(form("[{")).toEqual(whole);
	});
});
