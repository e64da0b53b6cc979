/** Copies a newsroom: `npm run import -- --help`. */
import path from "node:path";
import { runImport } from "./import/run-import.ts";

const stopping = new AbortController();
// The second signal ends at once: npm passes a Ctrl-C on, so the first may come twice.
let told: number | undefined;
for (const signal of ["SIGINT", "SIGTERM"]) {
	process.on(signal, () => {
		if (told !== undefined && performance.now() - told > 500) process.exit(130);
		told ??= performance.now();
		stopping.abort();
	});
}
// A reader of the pipe that has seen enough (`| head`) is no mistake.
process.stdout.on("error", () => process.exit());

process.exitCode = await runImport({
	words: process.argv.slice(2),
	dataDir: process.env.DATA_DIR,
	folders: { project: path.resolve(import.meta.dirname, ".."), current: process.env.INIT_CWD ?? process.cwd() },
	output: {
		isTerminal: process.stdout.isTTY === true,
		columns: process.stdout.columns ?? 80,
		write: (text) => process.stdout.write(text),
	},
	signal: stopping.signal,
});
