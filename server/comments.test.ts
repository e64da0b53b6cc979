// @vitest-environment node
import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "./newsroom/sqlite/database/open-database.ts";
import { temporaryFolder } from "./newsroom/testing/small-edition.ts";

const run = (words: string[], dataFolder: string) =>
	spawnSync(process.execPath, [path.join(import.meta.dirname, "comments.ts"), ...words], {
		env: { ...process.env, DATA_DIR: dataFolder },
		encoding: "utf8",
	});

test("the tool runs as a program: help, an empty list, wrong usage", () => {
	const { folder, remove } = temporaryFolder();
	openDatabase(folder).close();
	try {
		expect(run(["--help"], folder)).toMatchObject({ status: 0, stdout: expect.stringContaining("approve ID") });
		expect(run(["list"], folder)).toMatchObject({ status: 0, stdout: "No such comments.\n", stderr: "" });
		expect(run(["frob"], folder)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("frob") });
	} finally {
		remove();
	}
});
