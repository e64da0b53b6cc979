import { importAgain } from "../lib/import-again.ts";
import { isRecord } from "../lib/is-record.ts";
import { Failure } from "../model/failure.ts";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import type { PackedOutline } from "../model/pack-outline.ts";
import type { ReplyInput, ReplyOutcome } from "../model/reply.ts";
import type { CommentReport, ReportOutcome } from "../model/report.ts";
import { MODEL_VERSION } from "../model/story.ts";
import { apiUrls } from "../urls.ts";
import { askAgain } from "./ask-again.ts";
import { type Answer, exchange, type Limits } from "./exchange.ts";
import { failureOf } from "./failure-of.ts";
import { fetchCode } from "./fetch-code.ts";

/** What tells an answer from what it should not be comes with the first question, not with the first page. */
export const fetchAnswers = () => fetchCode(() => importAgain(() => import("./answers.ts")));
type Answers = Awaited<ReturnType<typeof fetchAnswers>>;
type ShapeName = Extract<keyof Answers, `is${string}`>;

/** When what answers was fetched, where the network could not be reached and the device had kept it: ISO 8601. */
const KEPT_AT = "X-Kept-At";

/** The newsroom as the browser reaches it: over HTTP. Every failure is a `Failure`. */
export const fetchNewsroom: NewsroomApi = {
	masthead: (signal) => fetchJson(apiUrls.masthead(), "isMasthead", signal),
	list: (path, page, signal) => fetchJson(apiUrls.list(path, page), "isStoryList", signal),
	story: (path, signal) => fetchJson(apiUrls.story(path), "isStory", signal),
	similar: (path, signal) => fetchJson(apiUrls.similar(path), "isSummaries", signal),
	discussion: (path, page, order, signal) => fetchJson(apiUrls.discussion(path, page, order), "isDiscussion", signal),
	outline: async (path, signal) => {
		const packed = await fetchJson<PackedOutline>(apiUrls.outline(path), "isOutline", signal);
		return (await fetchAnswers()).openOutline(packed);
	},
	findComments: (path, query, page, signal) =>
		fetchJson(apiUrls.findComments(path, query, page), "isFoundComments", signal),
	search: (query, page, signal) => fetchJson(apiUrls.search(query, page), "isSearchResults", signal),
	reply: (path, input, idempotencyKey) => postReply(apiUrls.replies(path), input, idempotencyKey),
	reportComment: (path, ...report) => postReport(apiUrls.reports(path), ...report),
	unlock: (path, password) => post(apiUrls.unlock(path), { password }, {}, "parseUnlockOutcome"),
};

/** Sends a reply to an address of the API; that may be another origin's, where the paper at hand is a copy. */
export async function postReply(url: string, input: ReplyInput, idempotencyKey: string): Promise<ReplyOutcome> {
	await (await fetchAnswers()).reach(url);
	return post(url, input, { "Idempotency-Key": idempotencyKey }, "parseReplyOutcome");
}

/** Sends a report to an address of the API, as `postReply` does. */
export function postReport(url: string, id: string, report: CommentReport, key: string): Promise<ReportOutcome> {
	return post(url, { id, ...report }, { "Idempotency-Key": key }, "parseReportOutcome");
}

/** Once: whether it is sent again is its writer's to say. Nothing is sent before its answer could be read. */
async function post<Name extends Extract<keyof Answers, `parse${string}`>>(
	url: string,
	body: unknown,
	headers: Record<string, string>,
	parser: Name,
): Promise<ReturnType<Answers[Name]>> {
	const { [parser]: parse } = await fetchAnswers();
	const answer = await exchange(url, {
		method: "POST",
		headers: { "Content-Type": "application/json", Accept: "application/json", ...headers },
		body: JSON.stringify(body),
	});
	return parse(answer) as ReturnType<Answers[Name]>;
}

/** Article JSON; of another version than ours it is not guessed at. */
export async function fetchJson<T>(
	url: string,
	shape: ShapeName,
	signal?: AbortSignal,
	limits: Limits = {},
): Promise<T> {
	const init = { headers: { Accept: "application/json" }, signal: signal ?? null };
	return askAgain(async (left) => {
		const asking = exchange(url, init, { patience: Math.min(8_000, left), ...limits });
		const [answer, { [shape]: isWhole }] = await Promise.all([asking, fetchAnswers()]);
		if (!answer.response.ok) throw failureOf(answer);
		return checked(answer, isWhole) as T;
	}, signal);
}

/** What was read, if it is what it should be. */
function checked({ response, body }: Answer, isWhole: (value: unknown) => boolean): unknown {
	if (isRecord(body)) {
		const keptAt = response.headers.get(KEPT_AT);
		if (keptAt !== null) body.asOf = keptAt;
		if (typeof body.version === "number" && body.version !== MODEL_VERSION) {
			throw new Failure("outdated", "The paper has a newer version.");
		}
	}
	try {
		// However deep it is nested: what can't be looked through can't be drawn either.
		if (isWhole(body)) return body;
	} catch {
		// Said below.
	}
	throw new Failure("bad-answer", "The answer was not what was asked for.");
}
