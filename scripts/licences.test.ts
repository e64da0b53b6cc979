// @vitest-environment node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ALLOWED, formatLicences, readLockedPackages } from "./licences.ts";

const project = join(import.meta.dirname, "..");
const packages = readLockedPackages();

it("everything that a running paper needs is under a licence that may stand beside MIT", () => {
	const needed = packages.filter(({ dev }) => dev !== true);
	expect(needed.length).toBeGreaterThan(18);
	expect(needed.filter(({ license }) => !ALLOWED.includes(license ?? ""))).toEqual([]);
	expect(readFileSync(join(project, "docs/licences.md"), "utf8")).toBe(formatLicences(packages));
});

it("no package runs a script when it is installed but those that are allowed to, or need not run it", () => {
	const { allowScripts }: { allowScripts: Record<string, boolean> } = JSON.parse(
		readFileSync(join(project, "package.json"), "utf8"),
	);
	const withScript = new Set(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
	expect(Object.keys(allowScripts)).toEqual(["node"]);
	// It brings its own file for macOS, and works as it is elsewhere.
	expect([...withScript].filter((name) => !(name in allowScripts) && name !== "fsevents")).toEqual([]);
});
