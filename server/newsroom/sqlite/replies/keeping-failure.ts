import { Failure } from "../../../../src/model/failure.ts";
import { SQLITE, sqliteCode } from "../database/database-problem.ts";

/** What a disk that can't be written or a damaged file needs is a hand: until then, who waits need not ask often. */
const MENDED_SECONDS = 60;

/**
 * Why a reply could not be kept, in the words of the model; undefined for what is no matter of the database. The message
 * is for the owner's log.
 */
export function keepingFailure(error: unknown): Failure | undefined {
	const code = sqliteCode(error);
	if (code === undefined) return undefined;
	if (isHeldByAnother(error)) {
		return new Failure("busy", "The newsroom's database is busy.", { retryAfterSeconds: 5, cause: error });
	}
	const untilMended = { retryAfterSeconds: MENDED_SECONDS, cause: error };
	const { message } = error as Error;
	switch (code) {
		case SQLITE.full:
			return new Failure("full", "The newsroom's disk is full; the reply could not be kept. Make room on it.", {
				cause: error,
			});
		case SQLITE.readOnly:
		case SQLITE.cantOpen:
		case SQLITE.ioError:
			return new Failure(
				"busy",
				`The newsroom's database can't be written (${message}); the reply could not be kept. Look at the disk.`,
				untilMended,
			);
		case SQLITE.corrupt:
		case SQLITE.notADatabase:
			return new Failure(
				"busy",
				`The newsroom's database is damaged (${message}); the reply could not be kept. Stop the server and put a backup in its place.`,
				untilMended,
			);
		default:
			return new Failure("server", `The reply could not be kept: ${message}.`, { cause: error });
	}
}

/** Whether another process is writing, which passes. */
export function isHeldByAnother(error: unknown): boolean {
	const code = sqliteCode(error);
	return code === SQLITE.busy || code === SQLITE.locked;
}
