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
