import { expect, it } from "vitest";
import { buildTextFragment, findTextFragment } from "./text-fragment.ts";

const TEXT = [
	"The mill ran on the moon, and the moon was late.",
	"A well-known miller said: salt & bread, twice a day.",
	"The mill ran on the moon, and nobody minded it; the wheel went round while the tide went out, and stood when it came in again.",
	"潮汐推动磨坊，月亮推动潮汐。",
	"المدّ يدير الطاحونة، والقمر يدير المدّ.",
].join("\n");

function rangeOf(words: string, from = 0) {
	const start = TEXT.indexOf(words, from);
	return { start, end: start + words.length };
}

it.each([
	["a passage that is there once", rangeOf("was late")],
	["a passage that is there before", rangeOf("The mill ran", 20)],
	[
		"a long one",
		rangeOf("nobody minded it; the wheel went round while the tide went out, and stood when it came in again"),
	],
	["one over several blocks", { start: TEXT.indexOf("moon was"), end: TEXT.indexOf("tide went out") + 4 }],
	["Chinese", rangeOf("月亮推动潮汐")],
	["Arabic", rangeOf("والقمر يدير المدّ")],
])("%s is found again", (_, range) => {
	const fragment = buildTextFragment(TEXT, range);
	expect(fragment).toBeDefined();
	expect(findTextFragment(TEXT, `#${fragment}`)).toEqual(range);
});

it("gives context only where it is needed", () => {
	expect(buildTextFragment(TEXT, rangeOf("was late"))).toBe(":~:text=was%20late");
	expect(buildTextFragment(TEXT, rangeOf("the moon was"))).toBe(":~:text=the%20moon%20was");
});

it("encodes what has a meaning in a fragment", () => {
	expect(buildTextFragment(TEXT, rangeOf("well-known miller said: salt & bread, twice"))).toBe(
		":~:text=well%2Dknown%20miller%20said%3A%20salt%20%26%20bread%2C%20twice",
	);
});

it("finds whole words alone, and of several texts the first", () => {
	expect(findTextFragment("The seaside and the sea", "#:~:text=sea")).toEqual({ start: 20, end: 23 });
	expect(findTextFragment(TEXT, "#top:~:text=was%20late&text=bread")).toEqual(rangeOf("was late"));
});

it("takes whole words, and leads nowhere from nothing", () => {
	expect(buildTextFragment(TEXT, rangeOf("obody mind"))).toBe(":~:text=nobody%20minded");
	expect(buildTextFragment(TEXT, { start: 3, end: 4 })).toBeUndefined();
	expect(findTextFragment(TEXT, "#:~:text=%E0%A4%A")).toBeUndefined();
});
