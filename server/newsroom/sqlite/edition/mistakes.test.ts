// @vitest-environment node
import { expect, test } from "vitest";
import { parseSmallStory } from "../../testing/small-lookup.ts";
import { EditionProblem } from "./edition-problem.ts";

/** The story's text starts on line 7 of its file. */
test.each([
	["Fine.\n\n::picture[x]{name=gone alt=x}", 9, 'no picture "gone"'],
	["::picture[x]{name=undrawn alt=x}", 7, "npm run pictures"],
	["::picture[x]{name=mill}", 7, 'needs alt="…"'],
	['::picture[x]{name=mill alt=""}', 7, 'empty "alt"'],
	["::picture[x]{name=mill alt=x place=left}", 7, "column, wide or full"],
	["::picture[x]{name=mill alt=x width=3}", 7, 'no attribute "width"'],
	['::picture[x]{name=mill alt="a "b" c"}', 7, "starts with colons"],
	["::: verse\nx\n:::", 7, "starts with colons"],
	["::frob", 7, '"::frob" is not known'],
	["::constructor{a=b}", 7, "is not known"],
	[":::frob\nx\n:::", 7, '":::frob" is not known'],
	["Fine.\n\n:::details[Open]\nx\n\ny", 9, "is not closed"],
	["::::details[Open]\n:::verse\nx\n:::\n", 7, "is not closed"],
	[":::details\nx\n:::", 7, "needs its summary"],
	[":::gallery\n::picture{name=mill alt=x}\n:::", 7, "two pictures"],
	[":::gallery\n::picture{name=mill alt=x}\n\ntext\n:::", 10, "nothing else"],
	[":::pull-quote\na\n\nb\n:::", 7, "one paragraph"],
	[":::table[x]\ntext\n:::", 7, "one table"],
	[":::verse\n- a\n:::", 8, "lines of text"],
	["A :frob[x] word", 7, '":frob" is not known'],
	["A :sub[2]{a=b}", 7, "it takes none"],
	["A :abbr[RNA]", 7, "needs title"],
	["A :lang[x]{code=nonsense-}", 7, "no language code"],
	["one\n[a](story:gone)", 8, 'no story "gone"'],
	["[a](javascript:alert(1))", 7, "is no link"],
	["[a](page.html)", 7, "is no link"],
	["::see-also{story=a}", 7, "point to itself"],
	["::see-also{story=gone}", 7, 'no story "gone"'],
	["::embed[x]{href=http://plain.example}", 7, "https://"],
	["::embed{href=https://plain.example}", 7, "needs its title"],
	['::embed[x]{href="https://a.example" player="https://a.example" ratio="wide"}', 7, "number above 0"],
	["::audio{file=gone.mp3}", 7, "media/gone.mp3"],
	["::audio{file=tide.mp3 seconds=long}", 7, "number above 0"],
	["::video{file=tide.mp4}", 7, "needs width"],
	["# Headline", 7, "##, ### and ####"],
	["![x](y.png)", 7, "::picture"],
	["<div>x</div>", 7, "HTML"],
	["a <b>x</b>", 7, "HTML"],
	["- [ ] task", 7, "tick off"],
	["What?[^x]", 7, "has no text"],
	["What?\n\n[^x]: Nothing.", 9, "Nothing refers"],
	["", 1, "no text"],
])("%j is said with its line", (markdown, line, sentence) => {
	const problem = problemOf(() => parseSmallStory(markdown));
	expect(problem.message).toContain(sentence);
	expect(problem.message.startsWith(`stories/science/a.md:${problem.line}: `)).toBe(true);
	expect([problem.file, problem.line]).toEqual(["stories/science/a.md", line]);
});

test.each([
	["standfirst: [a\n", 5, "not YAML"],
	["colour: red\n", 5, '"colour" is not known'],
	["tags: Tides\n", 5, '"tags"'],
	["tags: ['!']\n", 5, "no letter"],
	["picture:\n  name: mill\n", 6, '"picture.alt" is missing'],
	["picture:\n  name: gone\n  alt: x\n", 6, 'no picture "gone"'],
	["picture:\n  name: undrawn\n  alt: x\n", 6, "npm run pictures"],
	["picture:\nname: mill\n", 5, "indented"],
	["updated: yesterday\n", 5, "no time"],
	["discussion: perhaps\n", 5, "open or closed"],
	["language: nonsense-\n", 5, "language"],
	["headline: Again\n", 5, "unique"],
])("front matter %j is said with its line", (matter, line, sentence) => {
	const problem = problemOf(() => parseSmallStory("Text.", matter));
	expect(problem.message).toContain(sentence);
	expect(problem.line).toBe(line);
});

function problemOf(work: () => unknown): EditionProblem {
	try {
		work();
	} catch (error) {
		if (error instanceof EditionProblem) return error;
		throw error;
	}
	throw new Error("There was no problem.");
}
