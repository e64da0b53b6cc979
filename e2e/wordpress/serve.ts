/**
 * Runs a WordPress until it is told to end: `node e2e/wordpress/serve.ts --port 8200 --seed whole`. Also `--version
 * 6.7`, `--permalinks ""`, `--prefix /news`, `--plugin <file.php>` (more than once), `--no-flood-check`.
 */
import { parseArgs } from "node:util";
import type { WordPressVersion } from "./fetch-wordpress.ts";
import type { SeedName } from "./prepare-site.ts";
import { startWordPress } from "./start-wordpress.ts";

const { values } = parseArgs({
	options: {
		port: { type: "string" },
		seed: { type: "string", default: "whole" },
		version: { type: "string", default: "6.5" },
		permalinks: { type: "string" },
		prefix: { type: "string" },
		plugin: { type: "string", multiple: true },
		"no-flood-check": { type: "boolean", default: false },
	},
});

const site = await startWordPress({
	...(values.port === undefined ? {} : { port: Number(values.port) }),
	seed: oneOf<SeedName>("seed", values.seed, ["whole", "contract", "none"]),
	version: oneOf<WordPressVersion>("version", values.version, ["6.5", "6.7"]),
	permalinks: values.permalinks,
	prefix: values.prefix,
	muPlugins: values.plugin,
	hasFloodCheck: !values["no-flood-check"],
});
console.log(`${site.url} (folder ${site.folder}; editor "editor", password "password")`);
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void site.stop());

function oneOf<Value extends string>(name: string, given: string, known: readonly Value[]): Value {
	const found = known.find((value) => value === given);
	if (found === undefined) throw new Error(`--${name} is one of ${known.join(", ")}, not ${given}.`);
	return found;
}
