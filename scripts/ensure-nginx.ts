/**
 * Finds nginx, or on Debian as root installs it. Run as a program it prints the path and nothing else on standard
 * output.
 */
import { canInstallPackages, findProgram, installPackages } from "./find-program.ts";

export const NGINX_MISSING = "No nginx was found: install the package nginx-light, or set NGINX_PATH.";

/** The path of nginx; undefined when there is none and it can't be installed. */
export function ensureNginx(): string | undefined {
	const given = process.env.NGINX_PATH;
	if (given !== undefined && given !== "") return given;
	const found = findProgram("nginx");
	if (found !== undefined || !canInstallPackages()) return found;
	installPackages(["nginx-light"]);
	return findProgram("nginx");
}

if (import.meta.main) {
	const program = ensureNginx();
	if (program === undefined) {
		console.error(NGINX_MISSING);
		process.exit(1);
	}
	console.log(program);
}
