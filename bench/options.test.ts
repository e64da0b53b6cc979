import { expect, it } from "vitest";
import { parseBenchOptions } from "./options.ts";

const KNOWN = ["bare", "broadsheet", "spa", "astro"];
const parse = (line: string) => parseBenchOptions(line.split(" ").filter(Boolean), KNOWN);
const options = (line: string) => {
	const outcome = parse(line);
	if (outcome.kind === "mistake") throw new Error(outcome.mistake);
	return { ...outcome.options, profiles: outcome.options.profiles.map(({ id }) => id) };
};

it("measures everything seven times when nothing is said", () => {
	expect(options("")).toEqual({
		profiles: ["slow", "fast", "lighthouse"],
		rounds: 7,
		patience: 8_000,
		isPublished: false,
	});
});

it("takes peers, profiles and rounds", () => {
	expect(options("--only bare,astro --profile fast,shaped --rounds 3 --publish")).toEqual({
		profiles: ["fast", "shaped"],
		only: ["bare", "astro"],
		rounds: 3,
		patience: 8_000,
		isPublished: true,
	});
});

it("is quick with few, and what is said besides comes first", () => {
	expect(options("--quick")).toEqual({
		profiles: ["slow"],
		only: ["bare", "broadsheet", "spa"],
		rounds: 2,
		patience: 1_500,
		isPublished: false,
	});
	expect(options("--quick --rounds 1 --only astro")).toMatchObject({ rounds: 1, only: ["astro"], profiles: ["slow"] });
});

it.each([
	["--only gatsby", 'has "gatsby"'],
	["--profile 5g", 'has "5g"'],
	["--rounds many", "takes a number"],
	["--rounds 0", "takes a number"],
	["--loud", "--loud"],
])("says what is wrong with %s", (line, words) => {
	const outcome = parse(line);
	expect(outcome.kind === "mistake" && outcome.mistake).toContain(words);
});
