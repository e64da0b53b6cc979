/**
 * `npm run test:wordpress`: everything that is tested on a real WordPress. Where there can be none (no PHP, no network
 * for the first time) it says so and succeeds: the rest of the project does not need one.
 */
import { spawnSync } from "node:child_process";
import { ensureNginx, NGINX_MISSING } from "../../scripts/ensure-nginx.ts";
import { ensurePhp, PHP_MISSING } from "../../scripts/ensure-php.ts";
import { FetchProblem, fetchWordPress } from "./fetch-wordpress.ts";

const hindrance = await findHindrance();
if (hindrance === undefined) {
	runTests();
} else {
	console.log(`The WordPress tests were left out. ${hindrance}`);
}

async function findHindrance(): Promise<string | undefined> {
	if (ensurePhp() === undefined) return PHP_MISSING;
	try {
		await fetchWordPress("6.5");
		await fetchWordPress("6.7");
		return undefined;
	} catch (error) {
		if (error instanceof FetchProblem) return `WordPress could not be fetched: ${error.message}`;
		throw error;
	}
}

function runTests(): void {
	const runs = [
		["vitest", "run", "--config", "vitest.wordpress.config.ts"],
		["playwright", "test", "--config", "playwright.wordpress.config.ts"],
	];
	if (ensureNginx() === undefined) console.log(`Readers behind nginx were not killed under load. ${NGINX_MISSING}`);
	else runs.push(["node", "e2e/large/readers-under-load.ts"]);
	const failed = runs.filter((words) => spawnSync("npx", words, { stdio: "inherit" }).status !== 0);
	process.exitCode = failed.length > 0 ? 1 : 0;
}
