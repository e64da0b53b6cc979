import { Failure } from "../model/failure.ts";
import type { CopyReplies } from "../model/masthead.ts";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import type { ReportOutcome } from "../model/report.ts";
import { apiUrls } from "../urls.ts";
import { postReport } from "./fetch-newsroom.ts";

/** Sends a report from a copy of the paper, to where replies go. Throws `Failure`: refused where that is nowhere. */
export async function reportFromCopy(
	replies: CopyReplies,
	served: NewsroomApi,
	[path, id, report, key]: Parameters<NewsroomApi["reportComment"]>,
): Promise<ReportOutcome> {
	switch (replies.kind) {
		case "here":
			return served.reportComment(path, id, report, key);
		case "server":
			return postReport(`${replies.origin}${apiUrls.reports(path)}`, id, report, key);
		case "original": {
			const { original } = await served.story(path);
			if (original !== undefined) return { kind: "elsewhere", at: `${original}#comment-${id}` };
			break;
		}
		case "none":
			break;
		default:
			replies satisfies never;
	}
	throw new Failure("refused", "A copy of the paper can't take a report.");
}
