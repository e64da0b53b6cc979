import { createHash } from "node:crypto";
import { Failure } from "../../src/model/failure.ts";
import { failureStatus, publicMessage } from "./api-errors.ts";
import { escapeHtml } from "./page/escape-html.ts";
import { CACHE_CONTROL } from "./text-answer.ts";

const STYLE = [
	":root{color-scheme:light dark;background:light-dark(#fbf8f1,#15140f);color:light-dark(#1b1916,#ece6d9);font:1.0625rem/1.5 Charter,Georgia,serif}",
	"body{max-width:36rem;margin:15vh auto 0;padding:0 1.25rem}",
	"h1{font-size:2rem;line-height:1.15;text-wrap:balance}",
	"p{overflow-wrap:anywhere}",
	"a{color:inherit}",
	"textarea{width:100%;min-height:12rem;font:inherit}",
].join("");

const POLICY = [
	"default-src 'none'",
	`style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join("; ");

/**
 * What stands where not even the paper's name can be had: a page that needs nothing else. A newsroom that is closed or
 * set up wrongly says so, for who runs the server; what nobody foresaw says nothing of itself. `again` is the address to
 * try, `typed` a comment that was on its way.
 */
export function failurePage(error: unknown, again: string, typed?: string): Response {
	const failure = error instanceof Failure ? error : undefined;
	const status = failure ? failureStatus(failure) : 500;
	const headers: Record<string, string> = {
		"content-type": "text/html; charset=utf-8",
		"content-security-policy": POLICY,
		"cache-control": CACHE_CONTROL.never,
	};
	if (failure?.retryAfterSeconds !== undefined) headers["retry-after"] = String(failure.retryAfterSeconds);
	// A newsroom that has no name is a fault of what stands behind the server, whatever it calls it.
	return new Response(pageOf(failure && publicMessage(failure), again, typed), {
		status: status < 500 ? 502 : status,
		headers,
	});
}

function pageOf(message: string | undefined, again: string, typed: string | undefined): string {
	return [
		"<!doctype html>",
		'<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="robots" content="noindex"><title>The paper can’t be shown just now</title>',
		`<style>${STYLE}</style></head>`,
		"<body><main><h1>The paper can’t be shown just now</h1>",
		"<p>The newsroom behind it does not answer. It is not your doing; please try again in a moment.</p>",
		message ? `<p>${escapeHtml(message)}</p>` : "",
		typed
			? `<p><label>Your comment was not sent. Copy it from here, or go back to where you wrote it.<textarea readonly>\n${escapeHtml(typed)}</textarea></label></p>`
			: "",
		`<p><a href="${escapeHtml(again)}">Try again</a></p></main></body></html>\n`,
	].join("\n");
}
