import type { CommentReport, ReportOutcome } from "../../src/model/report.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { neighbourhood } from "./client-address.ts";
import { createRateLimit } from "./rate-limit.ts";

/** A report on its way in. */
export type IncomingReport = { path: string; id: string; report: CommentReport; key: string };
export type ReportDesk = (report: IncomingReport, ipAddress: string | undefined) => Promise<ReportOutcome>;

/** Takes reports in for the newsroom, not faster than the limit. Who sent one is known here only, and for a minute. */
export function createReportDesk(newsroom: Newsroom, reportsPerMinute: number | undefined): ReportDesk {
	const limit = createRateLimit(reportsPerMinute);
	return async ({ path, id, report, key }, ipAddress) => {
		const sender = neighbourhood(ipAddress);
		const retryAfterSeconds = limit.take(sender, key);
		if (retryAfterSeconds !== undefined) return { kind: "too-fast", retryAfterSeconds };
		try {
			return await newsroom.reportComment(path, id, report, key);
		} catch (error) {
			limit.giveBack(sender, key);
			throw error;
		}
	};
}
