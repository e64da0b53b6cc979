import { Failure } from "../../../../src/model/failure.ts";
import type { HttpAnswer } from "./http/exchange.ts";
import { parseRetryAfter } from "./http/retry-after.ts";
import { createWpProblem, parseWpCode } from "./wp-problem.ts";

/** The codes by which WordPress and the plugins that lock it say that strangers may read nothing at all. */
const CLOSED = new Set([
	"rest_not_logged_in",
	"rest_cannot_access",
	"rest_login_required",
	"rest_disabled",
	"rest_api_disabled",
	"rest_api_authentication_required",
]);

/** What every visitor of an open site may read. */
const PUBLIC_LIST = /^\/wp\/v2\/(posts|categories|tags)$/;

/**
 * Why an answer that is neither 2xx nor 304 can't be used, as a sentence for whoever runs the paper. WordPress's own
 * code for it is in the cause (`wpCodeOf`). `route` is given for what was asked of the REST API.
 */
export function failureOfStatus(answer: HttpAnswer, now: number, route?: string): Failure {
	const { status, url } = answer;
	const code = parseWpCode(new TextDecoder().decode(answer.body.subarray(0, 65_536)));
	const cause = code === undefined ? undefined : createWpProblem(status, code);
	const said = code === undefined ? `${status}` : `${status}, ${code}`;
	const asked = route ?? url.pathname;

	if (status === 429 || status === 503) {
		const seconds = parseRetryAfter(answer.headers.get("retry-after"), now);
		const sentence = `${url.host} is too busy or being updated (${said}).`;
		return new Failure("busy", sentence, { cause, ...(seconds !== undefined && { retryAfterSeconds: seconds }) });
	}
	if (status >= 500) return new Failure("server", `WordPress at ${url.host} failed (${said}).`, { cause });
	if (status === 401 || status === 403) return new Failure("refused", refusal(answer, asked, said, code), { cause });
	if (status === 404 || status === 410) {
		if (route === undefined || code !== undefined) {
			return new Failure("not-found", `${url.host} has no ${asked} (${said}).`, { cause });
		}
		return new Failure("bad-answer", noApi(url), { cause });
	}
	if (status === 400 && code?.endsWith("_invalid_page_number")) {
		return new Failure("not-found", `${asked} of ${url.host} has no such page (${said}).`, { cause });
	}
	return new Failure("bad-answer", `${url.host} does not understand the question for ${asked} (${said}).`, { cause });
}

/** The sentence for a site whose REST API is not where it should be. */
export function noApi(url: URL): string {
	return `The WordPress REST API isn't found at ${url.origin}${url.pathname}: check the site's address, and that its permalinks are saved and no plugin or host switches the REST API off.`;
}

function refusal(answer: HttpAnswer, asked: string, said: string, code: string | undefined): string {
	const { host } = answer.url;
	if (code !== undefined && (CLOSED.has(code) || PUBLIC_LIST.test(asked))) {
		return `WordPress at ${host} lets nobody read its REST API without logging in (${said}): switch on public reading of /wp-json/wp/v2 in the plugin or setting that closes it.`;
	}
	if (code === undefined) {
		return `A firewall or password in front of ${host} refuses ${asked} (${said}): let this server through.`;
	}
	return `WordPress at ${host} does not give ${asked} to everybody (${said}).`;
}
