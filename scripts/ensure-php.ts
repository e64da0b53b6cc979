/**
 * Finds a PHP that can run a WordPress, or on Debian as root installs it. Run as a program it prints the path and
 * nothing else on standard output.
 */
import { spawnSync } from "node:child_process";
import { canInstallPackages, findProgram, installPackages } from "./find-program.ts";

const PACKAGES = ["php-cli", "php-sqlite3", "php-gd", "php-xml", "php-mbstring"];
const MODULES = ["pdo_sqlite", "gd", "dom", "mbstring"];

export const PHP_MISSING = `No PHP with ${MODULES.join(", ")} was found: install the packages ${PACKAGES.join(" ")}, or set PHP_PATH.`;

/** The path of a PHP with all that is needed; undefined when there is none. Installs nothing. */
export function findPhp(): string | undefined {
	const program = isGiven() ? process.env.PHP_PATH : findProgram("php");
	return program !== undefined && missingModules(program).length === 0 ? program : undefined;
}

/** As `findPhp`, and installs the packages first where that is possible. */
export function ensurePhp(): string | undefined {
	const found = findPhp();
	if (found !== undefined || isGiven() || !canInstallPackages()) return found;
	installPackages(PACKAGES);
	return findPhp();
}

/** Whoever names a PHP wants that one and no other. */
function isGiven(): boolean {
	return (process.env.PHP_PATH ?? "") !== "";
}

function missingModules(program: string): string[] {
	const { stdout, status } = spawnSync(program, ["-m"], { encoding: "utf8", timeout: 30_000 });
	if (status !== 0) return MODULES;
	const modules = new Set(stdout.toLowerCase().split(/\s+/));
	return MODULES.filter((name) => !modules.has(name));
}

if (import.meta.main) {
	const program = ensurePhp();
	if (program === undefined) {
		console.error(PHP_MISSING);
		process.exit(1);
	}
	console.log(program);
}
