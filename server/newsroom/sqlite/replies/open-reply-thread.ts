import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { ReplyOutcome } from "../../../../src/model/reply.ts";
import type { ReportOutcome } from "../../../../src/model/report.ts";
import type { Answered, Asked, AskedReply, AskedReport, ThreadOptions } from "./reply-thread.ts";

export type ReplyThread = {
	/** What is kept of the reply is on the disk when this resolves. Rejects with what SQLite said. */
	keep(reply: AskedReply): Promise<ReplyOutcome>;
	/** The same with a report of a comment. */
	keepReport(report: AskedReport): Promise<ReportOutcome>;
	/** Keeps what it was given before. */
	close(): Promise<void>;
};

type Outcome = ReplyOutcome | ReportOutcome;
type Waiting = { resolve: (outcome: Outcome) => void; reject: (error: unknown) => void };

/**
 * Keeps replies and reports in a thread of their own: waiting for the disk, or for another process that is writing, holds up no
 * reader. The thread begins with the first reply, and anew after it was lost.
 */
export function openReplyThread(options: ThreadOptions): ReplyThread {
	const waiting = new Map<number, Waiting>();
	let worker: Worker | undefined;
	let asked = 0;

	function begin(): Worker {
		const begun = new Worker(new URL("./reply-thread.ts", import.meta.url), { workerData: options, execArgv: [] });
		begun.on("message", (answers: Answered[]) => {
			for (const answer of answers) {
				const { resolve, reject } = waiting.get(answer.id) ?? {};
				waiting.delete(answer.id);
				if ("outcome" in answer) resolve?.(answer.outcome);
				else reject?.(Object.assign(new Error(answer.error.message), answer.error));
			}
		});
		let reason = new Error("The thread that keeps replies has ended.");
		begun.on("error", (error: Error) => {
			reason = error;
		});
		begun.on("exit", () => {
			worker = undefined;
			for (const { reject } of waiting.values()) reject(reason);
			waiting.clear();
		});
		return begun;
	}

	function ask(build: (id: number) => Asked): Promise<Outcome> {
		worker ??= begin();
		asked += 1;
		const id = asked;
		return new Promise((resolve, reject) => {
			waiting.set(id, { resolve, reject });
			worker?.postMessage(build(id));
		});
	}

	return {
		keep: (reply) => ask((id) => ({ id, kind: "reply", ...reply })) as Promise<ReplyOutcome>,
		keepReport: (report) => ask((id) => ({ id, kind: "report", ...report })) as Promise<ReportOutcome>,
		close: async () => {
			if (!worker) return;
			const gone = once(worker, "exit");
			worker.postMessage("close");
			await gone;
		},
	};
}
