// @vitest-environment node
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { newsroomTable, readersTable } from "./faults-table.ts";

const page = join(import.meta.dirname, "../docs/reliability.md");

it.each([readersTable, newsroomTable])("has as many cells in each line (%o)", (table) => {
	const lines = table().split("\n");
	expect(lines.length).toBeGreaterThan(20);
	expect(new Set(lines.map((line) => line.split(" | ").length)).size).toBe(1);
});

it.skipIf(!existsSync(page))("stands in docs/reliability.md as the tests have it", () => {
	const written = readFileSync(page, "utf8");
	expect(written).toContain(readersTable());
	expect(written).toContain(newsroomTable());
});
