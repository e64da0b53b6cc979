import { expect, it } from "vitest";
import { initials } from "./initials.ts";

it.each([
	["Ada Fenn", "AF"],
	["ada", "A"],
	["Jean-Luc de la Tour", "JT"],
	["محمد", "م"],
	["山田 太郎", "山太"],
	["😀 !!", ""],
	["", ""],
])("of %j are %j", (name, expected) => {
	expect(initials(name)).toBe(expected);
});
