/** The editor's tool: `npm run comments -- --help`. */
import path from "node:path";
import { runComments } from "./newsroom/sqlite/editor/run-comments.ts";

const project = path.resolve(import.meta.dirname, "..");
const dataDir = process.env.DATA_DIR?.trim();
const dataFolder = dataDir ? path.resolve(dataDir) : path.join(project, ".broadsheet");

// A reader of the pipe that has seen enough (`| head`) is no mistake.
process.stdout.on("error", () => process.exit());

const { code, output, error } = runComments(process.argv.slice(2), dataFolder, process.stdout.columns ?? 120);
if (output !== undefined) console.log(output);
if (error !== undefined) console.error(error);
process.exitCode = code;
