/** The thread that keeps replies and reports; see `open-reply-thread.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import type { ReplyInput, ReplyOutcome } from "../../../../src/model/reply.ts";
import type { CommentReport, ReportOutcome } from "../../../../src/model/report.ts";
import type { Doubt } from "../../../spam/judge-reply.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { connect } from "../database/open-database.ts";
import { createFindStory } from "../reading/find-story.ts";
import { isHeldByAnother } from "./keeping-failure.ts";
import type { Moderation } from "./moderation.ts";
import { createTakeReply } from "./take-reply.ts";
import { createTakeReport } from "./take-report.ts";

export type ThreadOptions = { file: string; moderation: Moderation; patience: number };

export type AskedReply = { path: string; input: ReplyInput; key: string; doubt?: Doubt; now: Date };
export type AskedReport = { path: string; commentId: string; report: CommentReport; key: string; now: Date };
export type Asked = { id: number } & (({ kind: "reply" } & AskedReply) | ({ kind: "report" } & AskedReport));
/** `error`: what SQLite said. */
export type Answered =
	| { id: number; outcome: ReplyOutcome | ReportOutcome }
	| { id: number; error: { message: string; errcode?: number } };

const port = parentPort;
if (port) {
	const { file, moderation, patience } = workerData as ThreadOptions;
	const database = connect(file, patience);
	const findStory = createFindStory(database);
	const takeReply = createTakeReply(database, findStory, moderation);
	const takeReport = createTakeReport(database, findStory);
	const waiting: Asked[] = [];

	const take = (asked: Asked) => {
		if (asked.kind === "report") {
			return takeReport(asked.path, asked.commentId, asked.report, asked.key, asked.now);
		}
		const { path, input, key, now, doubt } = asked;
		return takeReply(path, input, key, { now, ...(doubt && { doubt }) });
	};

	const keepWaiting = () => {
		const asked = waiting.splice(0);
		if (asked.length > 0) port.postMessage(keepTogether(asked));
	};
	/** Those that came while the disk was waited for are on it after one more wait, not one for each. */
	const keepTogether = (asked: readonly Asked[]): Answered[] => {
		try {
			return inTransaction(database, () => asked.map((one) => ({ id: one.id, outcome: take(one) })));
		} catch (error) {
			// Of several, one may be to blame.
			if (asked.length > 1 && !isHeldByAnother(error)) return asked.flatMap((one) => keepTogether([one]));
			const { message, errcode } = error as Error & { errcode?: number };
			return asked.map(({ id }) => ({ id, error: { message, ...(errcode !== undefined && { errcode }) } }));
		}
	};
	port.on("message", (asked: Asked | "close") => {
		if (asked === "close") {
			keepWaiting();
			database.close();
			port.close();
			return;
		}
		waiting.push(asked);
		if (waiting.length === 1) setImmediate(keepWaiting);
	});
}
