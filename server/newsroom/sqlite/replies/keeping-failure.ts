import { Failure } from "../../../../src/model/failure.ts";
import { SQLITE, sqliteCode } from "../database/database-problem.ts";

/** Why a reply could not be kept, in the words of the model; undefined for what is no matter of the database. */
export function keepingFailure(error: unknown): Failure | undefined {
	const code = sqliteCode(error);
	if (code === undefined) return undefined;
	if (code === SQLITE.busy || code === SQLITE.locked) {
		return new Failure("busy", "The newsroom's database is busy.", { retryAfterSeconds: 5, cause: error });
	}
	if (code === SQLITE.full) {
		return new Failure("full", "The newsroom's disk is full; the reply could not be kept.", { cause: error });
	}
	return new Failure("server", `The reply could not be kept: ${(error as Error).message}.`, { cause: error });
}
