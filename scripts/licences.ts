/**
 * `npm run licences`: the packages that a running paper needs, with their licences, from the lock file. Writes
 * docs/licences.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "..");

/** Licences that let anybody use, change and pass on what is under them, beside code under MIT. */
export const ALLOWED = [
	"0BSD",
	"Apache-2.0",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"BlueOak-1.0.0",
	"ISC",
	"MIT",
	"Unicode-DFS-2016",
];

/** A package as the lock file has it. */
type Locked = { version?: string; dev?: boolean; license?: string; hasInstallScript?: boolean };

export type LockedPackage = Locked & { name: string };

/** What package-lock.json has, by name; the project itself is none of them. */
export function readLockedPackages(): LockedPackage[] {
	const { packages }: { packages: Record<string, Locked> } = JSON.parse(
		readFileSync(join(project, "package-lock.json"), "utf8"),
	);
	return Object.entries(packages)
		.filter(([path]) => path !== "")
		.map(([path, locked]) => ({ ...locked, name: path.slice(path.lastIndexOf("node_modules/") + 13) }));
}

/** The table of docs/licences.md. */
export function formatLicences(packages: readonly LockedPackage[]): string {
	const rows = packages
		.filter(({ dev }) => dev !== true)
		.map(({ name, version, license }) => `| ${name} | ${version} | ${license ?? "not said"} |`)
		.toSorted();
	return [
		"# Licences of what a running paper needs",
		"",
		"Written by `npm run licences` from package-lock.json. The typeface, Newsreader, is under the SIL Open Font License.",
		"",
		"| package | version | licence |",
		"|---|---|---|",
		...new Set(rows),
		"",
	].join("\n");
}

if (import.meta.main) writeFileSync(join(project, "docs/licences.md"), formatLicences(readLockedPackages()));
