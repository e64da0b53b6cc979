// @vitest-environment node
import { describe, expect, test } from "vitest";
import { buildWpComment, wpError } from "../testing/fake-wp-client.ts";
import { parseRestAnswer } from "./parse-rest-answer.ts";
import type { OutgoingReply } from "./sent-reply.ts";

const REPLY: OutgoingReply = {
	text: "Hello",
	name: "Bea",
	email: "bea@letters.example",
	website: null,
	parent: 0,
	quotes: [],
};
const answer = (status: string) => ({ status: 201, body: buildWpComment(13, { status }) });

test("201 is published, held or set aside, by its status", () => {
	expect(parseRestAnswer(answer("approved"), REPLY)).toMatchObject({ kind: "published", comment: { id: 13 } });
	expect(parseRestAnswer(answer("hold"), REPLY)).toMatchObject({ kind: "held", id: 13 });
	for (const status of ["trash", "spam"]) {
		expect(parseRestAnswer(answer(status), REPLY)).toEqual({ kind: "refused", reason: "filtered" });
	}
	// A plugin's own status: stored, and not to be seen by all.
	expect(parseRestAnswer(answer("in-review"), REPLY)).toMatchObject({ kind: "held" });
});

// Recorded from WordPress 6.1, 6.5 and 6.7; the last of them from the plugin.
test.each([
	[400, "rest_comment_content_invalid", { kind: "invalid", problems: [{ field: "text", kind: "missing" }] }],
	[400, "rest_comment_author_data_required", { kind: "invalid", problems: [{ field: "name", kind: "invalid" }] }],
	[400, "comment_author_column_length", { kind: "invalid", problems: [{ field: "name", kind: "too-long" }] }],
	[400, "comment_author_email_column_length", { kind: "invalid", problems: [{ field: "email", kind: "too-long" }] }],
	[400, "comment_author_url_column_length", { kind: "invalid", problems: [{ field: "website", kind: "too-long" }] }],
	[400, "comment_content_column_length", { kind: "invalid", problems: [{ field: "text", kind: "too-long" }] }],
	[403, "rest_comment_invalid_post_id", { kind: "refused", reason: "story-missing" }],
	[403, "rest_comment_closed", { kind: "refused", reason: "closed" }],
	[403, "rest_comment_draft_post", { kind: "refused", reason: "story-missing" }],
	[401, "rest_cannot_read_post", { kind: "site-only" }],
	[409, "comment_duplicate", { kind: "refused", reason: "duplicate" }],
	[400, "comment_flood", { kind: "refused", reason: "too-fast", retryAfterSeconds: 15 }],
	[429, "comment_flood", { kind: "refused", reason: "too-fast", retryAfterSeconds: 15 }],
	[401, "rest_comment_login_required", { kind: "guests-unheard" }],
	[401, "rest_not_logged_in", { kind: "guests-unheard" }],
	[404, "rest_no_route", { kind: "guests-unheard" }],
	[400, "rest_comment_invalid_parent", { kind: "refused", reason: "parent-missing" }],
] as const)("%i %s", (status, code, outcome) => {
	expect(parseRestAnswer(wpError(status, code, "It isn&#8217;t."), REPLY)).toEqual(outcome);
});

test("an e-mail address that WordPress takes for none is the problem, not the name", () => {
	const sent = wpError(400, "rest_comment_author_data_required", "");
	expect(parseRestAnswer(sent, { ...REPLY, email: "a@b.c" })).toEqual({
		kind: "invalid",
		problems: [{ field: "email", kind: "invalid" }],
	});
});

test("invalid parameters are problems of their fields, in the order of the form", () => {
	const params = { author_url: "…", author_email: "Invalid email address.", content: "…" };
	expect(parseRestAnswer(wpError(400, "rest_invalid_param", "Invalid parameter(s)", { params }), REPLY)).toEqual({
		kind: "invalid",
		problems: [
			{ field: "text", kind: "invalid" },
			{ field: "email", kind: "invalid" },
			{ field: "website", kind: "invalid" },
		],
	});
	const parent = wpError(400, "rest_invalid_param", "", { params: { parent: "…" } });
	expect(parseRestAnswer(parent, REPLY)).toEqual({ kind: "refused", reason: "parent-missing" });
});

test("a firewall's page sends the reply the other way, a limit in front of WordPress is a limit", () => {
	expect(parseRestAnswer({ status: 403, body: "<html>Blocked</html>" }, REPLY)).toEqual({ kind: "guests-unheard" });
	expect(parseRestAnswer({ status: 429, body: "<html>", retryAfterSeconds: 40 }, REPLY)).toEqual({
		kind: "refused",
		reason: "too-fast",
		retryAfterSeconds: 40,
	});
});

describe("what does not say what became of the reply is a failure", () => {
	test.each([
		[{ status: 201, body: '<br />\n<b>Warning</b>: Undefined variable {"id":13}' }, "bad-answer"],
		[{ status: 200, body: "<!doctype html><title>Log in</title>" }, "bad-answer"],
		[{ status: 200, body: [] }, "bad-answer"],
		[{ status: 201, body: null }, "bad-answer"],
		[{ status: 302, body: "" }, "bad-answer"],
		[{ status: 500, body: "<h1>Error establishing a database connection</h1>" }, "server"],
		[wpError(500, "rest_comment_failed_create", "Creating comment failed."), "server"],
		[{ status: 503, body: "", retryAfterSeconds: 600 }, "busy"],
	] as const)("%j", (sent, kind) => {
		expect(() => parseRestAnswer(sent, REPLY)).toThrow(expect.objectContaining({ name: "Failure", kind }));
	});

	test("in a plugin's own words where it has some", () => {
		const sent = wpError(403, "captcha_failed", "The <b>answer</b> isn&#8217;t right.");
		expect(() => parseRestAnswer(sent, REPLY)).toThrow(
			"The WordPress does not take the reply: The answer isn’t right.",
		);
	});
});
