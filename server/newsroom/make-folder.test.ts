// @vitest-environment node
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { makeFolder } from "./make-folder.ts";

const place = () => mkdtempSync(path.join(tmpdir(), "make-folder-"));

it("makes a folder with those above it, and leaves one that is there", () => {
	const folder = path.join(place(), "a", "b", "c");
	makeFolder(folder);
	makeFolder(folder);
	expect(existsSync(folder)).toBe(true);
});

it("says so where a file stands in its place, or above it", () => {
	const file = path.join(place(), "file");
	writeFileSync(file, "");
	expect(() => makeFolder(file)).toThrow(/EEXIST/);
	expect(() => makeFolder(path.join(file, "a"))).toThrow(/ENOTDIR/);
});

it.runIf(process.platform === "linux")("comes back from where no folder can be made", () => {
	expect(() => makeFolder("/proc/no-such-folder/a")).toThrow(/ENOENT/);
});
