// @vitest-environment node
import { describe, expect, test } from "vitest";
import type { WpFormAnswer } from "../client/wp-client.ts";
import { errorSentence, parseFormAnswer } from "./parse-form-answer.ts";
import type { OutgoingReply } from "./sent-reply.ts";

const REPLY: OutgoingReply = {
	text: "Hello",
	name: "Bea",
	email: "bea@letters.example",
	website: null,
	parent: 0,
	quotes: [],
};
const STORY = "https://news.example/2026/11/22/tide/";

/** The page of `wp_die`, as WordPress 6.5 gives it. */
function errorPage(status: number, sentence: string): WpFormAnswer {
	return {
		status,
		html: `<!DOCTYPE html>\n<html lang="en-US">\n<head>\n\t<title>Comment Submission Failure</title>\n\t<style type="text/css">\n\t\t#error-page p,\n\t\t#error-page .wp-die-message {\n\t\t\tfont-size: 14px;\n\t\t}\n\t</style>\n</head>\n<body id="error-page">\n\t<div class="wp-die-message"><p>${sentence}</p></div>\n<p><a href='javascript:history.back()'>&laquo; Back</a></p></body>\n</html>\n`,
	};
}
const redirect = (to: string): WpFormAnswer => ({ status: 302, location: new URL(to), html: "" });

test("a redirect with a hash for moderation is held, one without only looks published", () => {
	const held = redirect(`${STORY}?unapproved=41&moderation-hash=9829a3#comment-41`);
	expect(parseFormAnswer(held, REPLY)).toEqual({ kind: "held", id: 41 });
	expect(parseFormAnswer(redirect(`${STORY}#comment-38`), REPLY)).toEqual({ kind: "looks-published", id: 38 });
	expect(parseFormAnswer(redirect(`${STORY}comment-page-2/#comment-38`), REPLY)).toMatchObject({ id: 38 });
});

test("a redirect to where one logs in is a refusal, one to anywhere else says nothing", () => {
	expect(parseFormAnswer(redirect("https://news.example/wp-login.php?redirect_to=x"), REPLY)).toEqual({
		kind: "members-only",
	});
	expect(() => parseFormAnswer(redirect("https://news.example/thank-you/"), REPLY)).toThrow(
		expect.objectContaining({ kind: "bad-answer" }),
	);
});

test("statuses that say it all", () => {
	const duplicate = errorPage(409, "Duplicate comment detected; it looks as though you&#8217;ve already said that!");
	expect(parseFormAnswer(duplicate, REPLY)).toEqual({ kind: "refused", reason: "duplicate" });
	const flood = errorPage(429, "You are posting comments too quickly. Slow down.");
	expect(parseFormAnswer(flood, REPLY)).toEqual({ kind: "refused", reason: "too-fast", retryAfterSeconds: 15 });
	expect(parseFormAnswer({ status: 200, html: " \n" }, REPLY)).toEqual({ kind: "refused", reason: "story-missing" });
	expect(parseFormAnswer({ status: 404, html: "<p>Not here</p>" }, REPLY)).toEqual({ kind: "members-only" });
	expect(parseFormAnswer({ status: 403, html: "<h1>Forbidden</h1>" }, REPLY)).toEqual({ kind: "site-only" });
	expect(parseFormAnswer(errorPage(403, "Sorry, comments are closed for this item."), REPLY)).toEqual({
		kind: "forbidden",
		sentence: "Sorry, comments are closed for this item.",
	});
});

test.each([
	["<strong>Error:</strong> Please fill the required fields.", { field: "name", kind: "invalid" }],
	["<strong>Error:</strong> Please enter a valid email address.", { field: "email", kind: "invalid" }],
	["<strong>Error:</strong> Please type your comment text.", { field: "text", kind: "missing" }],
	["<strong>Error:</strong> Your name is too long.", { field: "name", kind: "too-long" }],
	["<strong>Error:</strong> Your email address is too long.", { field: "email", kind: "too-long" }],
	["<strong>Error:</strong> Your URL is too long.", { field: "website", kind: "too-long" }],
	["<strong>Error:</strong> Your comment is too long.", { field: "text", kind: "too-long" }],
])("%s", (sentence, problem) => {
	expect(parseFormAnswer(errorPage(200, sentence), REPLY)).toEqual({ kind: "invalid", problems: [problem] });
});

describe("in another language", () => {
	test("an address that WordPress does not know is the problem", () => {
		const answer = errorPage(200, "<strong>Fehler:</strong> Bitte gib eine gültige E-Mail-Adresse ein.");
		expect(parseFormAnswer(answer, { ...REPLY, email: "用户@例子.中国" })).toEqual({
			kind: "invalid",
			problems: [{ field: "email", kind: "invalid" }],
		});
	});

	test("all else is told in the site's own words", () => {
		const answer = errorPage(200, "<strong>Fehler:</strong> Das Captcha stimmt nicht &#8211; nochmal.");
		expect(() => parseFormAnswer(answer, REPLY)).toThrow(
			expect.objectContaining({
				kind: "refused",
				message: "The WordPress does not take the reply: Fehler: Das Captcha stimmt nicht – nochmal.",
			}),
		);
	});
});

test("pages that say nothing of the reply are failures", () => {
	for (const [answer, kind] of [
		[{ status: 200, html: "<title>Just a moment...</title>" }, "bad-answer"],
		[{ status: 500, html: "" }, "server"],
		[{ status: 503, html: "", retryAfterSeconds: 600 }, "busy"],
	] as const) {
		expect(() => parseFormAnswer(answer, REPLY)).toThrow(expect.objectContaining({ name: "Failure", kind }));
	}
});

test("an error page's sentence is found without its class, and is not endless", () => {
	expect(errorSentence("<body id='error-page'><p>ERROR: <b>No</b>\n way.</p></body>")).toBe("No way.");
	expect(errorSentence(`<p>${"x".repeat(9000)}</p>`)).toHaveLength(500);
});
