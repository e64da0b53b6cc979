/** The editor's tool: `npm run comments -- --help`. */
import { findDataFolder } from "./data-folder.ts";
import { runComments } from "./newsroom/sqlite/editor/run-comments.ts";

// A reader of the pipe that has seen enough (`| head`) is no mistake.
process.stdout.on("error", () => process.exit());

const { code, output, error } = runComments(process.argv.slice(2), findDataFolder(), process.stdout.columns ?? 120);
if (output !== undefined) console.log(output);
if (error !== undefined) console.error(error);
process.exitCode = code;
