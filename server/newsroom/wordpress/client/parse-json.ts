import { Failure } from "../../../../src/model/failure.ts";
import { failureOfStatus } from "./failure-of-status.ts";
import type { HttpAnswer } from "./http/exchange.ts";
import { redirectOf } from "./http/follow-redirects.ts";
import { isLoginPage } from "./http/same-site.ts";

const JSON_TYPE = /^application\/([\w.-]+\+)?json\b/i;
const PHP_MESSAGE =
	/<b>(Warning|Notice|Deprecated|Strict Standards|(Fatal|Parse) error)<\/b>|\bPHP (Warning|Notice|Fatal)/i;

/** The JSON text of an answer of the REST API, checked to be JSON; throws `Failure` for everything else. */
export function parseJsonAnswer(answer: HttpAnswer, now: number, route: string): { text: string; json: unknown } {
	const { host } = answer.url;
	const to = redirectOf(answer);
	if (to) throw redirectFailure(host, to, route);
	if (answer.status < 200 || answer.status > 299) throw failureOfStatus(answer, now, route);
	const text = decodeUtf8(answer.body, host);
	if (text.trim() === "") throw new Failure("bad-answer", `The answer of ${host} to ${route} is empty.`);
	if (PHP_MESSAGE.test(text.slice(0, 2000)) && !/^\s*[[{]/.test(text)) {
		throw new Failure(
			"bad-answer",
			`PHP of ${host} prints its warnings into the answer to ${route}: set WP_DEBUG_DISPLAY to false there.`,
		);
	}
	const type = answer.headers.get("content-type") ?? "";
	if (!JSON_TYPE.test(type)) {
		const shown = type.split(";")[0]?.trim() || "nothing named";
		throw new Failure("bad-answer", `${host} answers ${route} with ${shown} instead of JSON.`);
	}
	try {
		return { text, json: JSON.parse(text) };
	} catch (error) {
		const sentence = `The JSON that ${host} answers to ${route} is broken or cut off.`;
		throw new Failure("bad-answer", sentence, { cause: error });
	}
}

/** A byte order mark is left in, and then is no JSON: something of the site prints it before every answer. */
function decodeUtf8(bytes: Uint8Array, host: string): string {
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch (error) {
		throw new Failure("bad-answer", `The answer of ${host} is not UTF-8.`, { cause: error });
	}
}

function redirectFailure(host: string, to: URL, route: string): Failure {
	if (isLoginPage(to)) {
		return new Failure(
			"refused",
			`${host} sends whoever asks for ${route} to its login page: switch on public reading of its REST API.`,
		);
	}
	return new Failure("bad-answer", `${host} redirects ${route} to ${to.host}${to.pathname}: check the site's address.`);
}
