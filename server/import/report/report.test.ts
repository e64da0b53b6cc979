// @vitest-environment node
import { expect, test } from "vitest";
import { formatReport } from "./format-report.ts";
import { createProgress } from "./progress.ts";
import { countLeftover, createTally } from "./tally.ts";

function record(isTerminal: boolean) {
	let text = "";
	let time = 0;
	const write = (piece: string) => {
		text += piece;
	};
	const progress = createProgress({ isTerminal, columns: 30, write }, () => time);
	return {
		progress,
		text: () => text,
		pass: (milliseconds: number) => {
			time += milliseconds;
		},
	};
}

test("on a terminal one line changes, not too often, and is gone before what stays", () => {
	const { progress, text, pass } = record(true);
	const tally = createTally();
	progress.show("stories", 1, 300, tally);
	progress.show("stories", 2, 300, tally);
	pass(200);
	tally.counts.file.taken = 3;
	tally.bytes = 4_200_000;
	progress.show("stories", 3, 300, tally);
	progress.say("Done.");
	expect(text()).toBe("\rstories 1 of 300\u001b[K\rstories 3 of 300, 3 files (4.\u001b[K\r\u001b[KDone.\n");
});

test("elsewhere a line comes now and then, and at the end", () => {
	const { progress, text } = record(false);
	for (let done = 1; done <= 250; done += 1) progress.show("stories", done, 250, createTally());
	expect(text()).toBe("stories 100 of 250\nstories 200 of 250\nstories 250 of 250\n");
});

test("the report counts by kind and by reason, with some examples, and is safe for a terminal", () => {
	const tally = createTally();
	tally.counts.story = { taken: 2, updated: 1, unchanged: 4 };
	tally.counts.file.taken = 2;
	tally.bytes = 814_000;
	for (let at = 1; at <= 5; at += 1)
		countLeftover(tally, "file", "not found", `https://ebb.example/${at}\u001b[2J.jpg`);
	countLeftover(tally, "story", "behind a password");
	tally.gone = { stories: ["/a/"], comments: 0, isPruned: false };
	expect(formatReport(tally).split("\n")).toEqual([
		"  stories   2 taken, 1 updated, 4 as before",
		"  pages     0 taken",
		"  comments  0 taken",
		"  files     2 taken (814 kB)",
		"Not taken:",
		"  1 story: behind a password",
		"  5 files: not found",
		"    https://ebb.example/1[2J.jpg",
		"    https://ebb.example/2[2J.jpg",
		"    https://ebb.example/3[2J.jpg",
		"    … and 2 more",
		"No longer at the site, and kept here (--prune takes them out): 1 story",
		"    /a/",
	]);
});
