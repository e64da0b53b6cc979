/**
 * Finds a Firefox for the tests of hostile stories, or on Debian as root installs it. Run as a program it prints the path
 * and nothing else on standard output.
 */
import { canInstallPackages, findProgram, installPackages } from "./find-program.ts";

const NAMES = ["firefox-esr", "firefox"];

export const FIREFOX_MISSING = "No Firefox was found: install the package firefox-esr, or set FIREFOX_PATH.";

/** The path of a Firefox; undefined when there is none. Installs nothing. */
export function findFirefox(): string | undefined {
	return process.env.FIREFOX_PATH || NAMES.map(findProgram).find((found) => found !== undefined);
}

/** As `findFirefox`, and installs the package first where that is possible. */
export function ensureFirefox(): string | undefined {
	const found = findFirefox();
	if (found !== undefined || !canInstallPackages()) return found;
	installPackages(["firefox-esr"]);
	return findFirefox();
}

if (import.meta.main) {
	const program = ensureFirefox();
	if (program === undefined) {
		console.error(FIREFOX_MISSING);
		process.exit(1);
	}
	console.log(program);
}
