import { describe, expect, it } from "vitest";
import { checkReply, type ReplyInput, websiteUrl } from "./reply.ts";

const reply = (over: Partial<ReplyInput> = {}): ReplyInput => ({
	text: "Well told.",
	name: "Pete",
	email: "pete@example.org",
	...over,
});

describe("checkReply", () => {
	it("finds nothing wrong with a plain reply", () => {
		expect(checkReply(reply())).toEqual([]);
		expect(checkReply(reply({ website: "example.org" }))).toEqual([]);
	});

	it("names every missing field in the order of the form", () => {
		expect(checkReply({ text: " \n", name: "", email: " " })).toEqual([
			{ field: "text", kind: "missing" },
			{ field: "name", kind: "missing" },
			{ field: "email", kind: "missing" },
		]);
	});

	it.each([
		"pete",
		"pete@",
		"@example.org",
		"pete@example",
		"pe te@example.org",
		"pete@@example.org",
		"pete@example..org",
	])("refuses the address %s", (email) => {
		expect(checkReply(reply({ email }))).toEqual([{ field: "email", kind: "invalid" }]);
	});

	it.each(["o'neil+news@sub.example.co.uk", "用户@例子.中国"])("takes the address %s", (email) => {
		expect(checkReply(reply({ email }))).toEqual([]);
	});

	it("counts a comment in bytes, as WordPress does", () => {
		expect(checkReply(reply({ text: "x".repeat(65_525) }))).toEqual([]);
		expect(checkReply(reply({ text: "字".repeat(21_842) }))).toEqual([{ field: "text", kind: "too-long" }]);
	});

	it("refuses a website that is not one", () => {
		expect(checkReply(reply({ website: "javascript:alert(1)" }))).toEqual([{ field: "website", kind: "invalid" }]);
		expect(checkReply(reply({ website: "not a site" }))).toEqual([{ field: "website", kind: "invalid" }]);
	});
});

describe("websiteUrl", () => {
	it("adds the scheme that people leave out", () => {
		expect(websiteUrl(" example.org/me ")).toBe("https://example.org/me");
		expect(websiteUrl("http://example.org")).toBe("http://example.org/");
	});

	it.each(["", "data:text/html,x", "https://user@example.org", "localhost"])("gives nothing for %j", (typed) => {
		expect(websiteUrl(typed)).toBeUndefined();
	});
});
