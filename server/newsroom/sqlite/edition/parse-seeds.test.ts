// @vitest-environment node
import { expect, test } from "vitest";
import { parseSeeds } from "./parse-seeds.ts";

const parse = (text: string) => parseSeeds(text, "tide", "comments/tide.yaml");
const thread = `
- name: Pete
  after: 3h 20m
  text: |
    Plain text.

    Two paragraphs.
  website: example.org
  replies:
    - { name: Ada, role: author, after: 5h, text: Thank you. }
- { name: Pete, after: 1d, text: Again. }
`;

test("comments are one list, replies after what they answer", () => {
	const seeds = parse(thread);
	expect(seeds).toMatchObject([
		{ name: "Pete", after: 12_000, text: "Plain text.\n\nTwo paragraphs.", website: "https://example.org/" },
		{ name: "Ada", after: 18_000, role: "author", parentKey: seeds[0]?.key },
		{ name: "Pete", after: 86_400 },
	]);
	expect(seeds[0]).not.toHaveProperty("parentKey");
});

test("a mended word keeps the key, another story's comment has another", () => {
	expect(parse(thread.replace("Again", "Anew")).map(({ key }) => key)).toEqual(parse(thread).map(({ key }) => key));
	expect(parseSeeds(thread, "other", "comments/other.yaml")[0]?.key).not.toBe(parse(thread)[0]?.key);
});

test.each([
	["- { name: A, after: soon, text: x }", /tide.yaml:1: .*no time/],
	["- { name: A, after: 1h }", /text" is missing/],
	["- { name: A, after: 1h, text: x, role: king }", /author or newsroom/],
	["- { name: A, after: 1h, text: x, website: 'javascript:x' }", /no web address/],
	["- { name: A, after: 1h, text: x, colour: red }", /not known/],
	["- name: A\n  after: 2h\n  text: x\n  replies:\n    - name: B\n      after: 1h\n      text: y", /:6: .*older/],
	["- { name: A, after: 1h, text: x }\n- { name: A, after: 1h, text: y }", /same "after"/],
	["just words", /list of comments/],
])("%j can't be read", (text, message) => {
	expect(() => parse(text)).toThrow(message);
});
