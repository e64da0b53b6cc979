/** Keeps the newsroom's database: `npm run backup -- --help`. */
import { findDataFolder } from "./data-folder.ts";
import { runBackup } from "./newsroom/sqlite/backup/run-backup.ts";

// npm runs this in the project's folder; a file is named from where npm was called.
const folder = process.env.INIT_CWD ?? process.cwd();
const { code, output, error } = runBackup(process.argv.slice(2), findDataFolder(), folder);
if (output !== undefined) console.log(output);
if (error !== undefined) console.error(error);
process.exitCode = code;
