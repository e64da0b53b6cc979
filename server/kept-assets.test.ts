// @vitest-environment node
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { ASSETS_KEPT, keepAssets } from "./kept-assets.ts";
import { temporaryFolder } from "./newsroom/testing/small-edition.ts";

const DAY = 24 * 60 * 60 * 1000;
const START = new Date("2026-05-01T00:00:00Z");
const later = (milliseconds: number) => new Date(START.getTime() + milliseconds);

function folders() {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	const build = (name: string, files: Record<string, string>) => {
		const built = path.join(folder, name);
		mkdirSync(built);
		for (const [file, text] of Object.entries(files)) writeFileSync(path.join(built, file), text);
		return built;
	};
	return { build, kept: path.join(folder, "data/assets") };
}

it("keeps what earlier builds asked for, until their time is over", async () => {
	const { build, kept } = folders();
	const first = build("first", { "main-aaa.js": "first", "both.css": "same" });
	const second = build("second", { "main-bbb.js": "second", "both.css": "same" });
	await keepAssets(first, kept, START);
	await keepAssets(second, kept, later(DAY));
	expect(readdirSync(kept).sort()).toEqual(["both.css", "main-aaa.js", "main-bbb.js"]);
	expect(readFileSync(path.join(kept, "main-aaa.js"), "utf8")).toBe("first");
	await keepAssets(second, kept, later(ASSETS_KEPT + 1000));
	expect(readdirSync(kept).sort()).toEqual(["both.css", "main-bbb.js"]);
});

it("does not take half a copy for the file", async () => {
	const { build, kept } = folders();
	const built = build("built", { "main-aaa.js": "whole" });
	mkdirSync(kept, { recursive: true });
	writeFileSync(path.join(kept, "main-aaa.js.part"), "wh");
	await keepAssets(built, kept);
	expect(readFileSync(path.join(kept, "main-aaa.js"), "utf8")).toBe("whole");
	await keepAssets(built, kept, new Date(Date.now() + ASSETS_KEPT + 1000));
	expect(readdirSync(kept)).toEqual(["main-aaa.js"]);
});

it("lets two servers that start at once keep the same files", async () => {
	const { build, kept } = folders();
	const names = Array.from({ length: 50 }, (_, number) => `part-${number}.js`);
	const built = build("built", Object.fromEntries(names.map((name) => [name, "whole"])));
	await Promise.all([keepAssets(built, kept, START), keepAssets(built, kept, START)]);
	expect(readdirSync(kept).sort()).toEqual(names.sort());
});
