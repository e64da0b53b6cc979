import path from "node:path";

/** Where the tools look for the newsroom's data: as the server does, `DATA_DIR` or `.broadsheet` in the project. */
export function findDataFolder(env: NodeJS.ProcessEnv = process.env): string {
	const given = env.DATA_DIR?.trim();
	return given ? path.resolve(given) : path.resolve(import.meta.dirname, "../.broadsheet");
}
