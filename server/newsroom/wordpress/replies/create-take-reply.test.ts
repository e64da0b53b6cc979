// @vitest-environment node
import { createHmac } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { Failure } from "../../../../src/model/failure.ts";
import type { ReplyInput, ReplyOutcome } from "../../../../src/model/reply.ts";
import type { WpFormAnswer } from "../client/wp-client.ts";
import type { WpComment } from "../client/wp-types.ts";
import { createDiscussionReader, type DiscussionReader } from "../discussion/read-discussion.ts";
import {
	buildPost,
	buildWpComment,
	createFakeWordPress,
	type FakeWordPress,
	NOW,
	wpError,
} from "../testing/fake-wp-client.ts";
import { createTakeReply, type TakeReply } from "./create-take-reply.ts";

const POST = buildPost();
const HERE = { kind: "refused", reason: "login-required", replyAt: POST.link };
const reply = (more: Partial<ReplyInput> = {}): ReplyInput => ({
	text: "Well said.",
	name: "Bea",
	email: "bea@letters.example",
	...more,
});

let wordpress: FakeWordPress;
let discussion: DiscussionReader;
let takeReply: TakeReply;
let time: number;

beforeEach(() => {
	wordpress = createFakeWordPress();
	time = NOW;
	start();
});

/** As after a restart: nothing is left but what the client remembers. */
function start(secret?: string): void {
	const parts = { client: wordpress.client, paths: { pathOf: () => undefined }, now: () => time };
	discussion = createDiscussionReader({
		...parts,
		storyBody: async () => [],
		isWriter: async () => false,
		log: () => {},
	});
	takeReply = createTakeReply({ ...parts, discussion, secret });
}

/** Makes a comment of what came in, as WordPress does. */
function store(html: string, name: string, parent: unknown, status = "approved"): WpComment {
	const id = 100 + wordpress.comments.length;
	const rendered = `<p>${html.replaceAll("\n", "<br />\n")}</p>\n`;
	const comment = buildWpComment(id, { author_name: name, parent: Number(parent), content: { rendered }, status });
	if (status === "approved") wordpress.comments.push(comment);
	return comment;
}
const overRest =
	(status = "approved") =>
	(body: Record<string, unknown>) => ({
		status: 201,
		body: store(String(body.content), String(body.author_name), body.parent, status),
	});
const redirect = (to: string): WpFormAnswer => ({ status: 302, location: new URL(to, POST.link), html: "" });
const errorPage = (status: number, sentence: string): WpFormAnswer => ({
	status,
	html: `<body id="error-page"><div class="wp-die-message"><p>${sentence}</p></div></body>`,
});
function byForm(fields: URLSearchParams): WpFormAnswer {
	const { id } = store(fields.get("comment") ?? "", fields.get("author") ?? "", fields.get("comment_parent"));
	return redirect(`#comment-${id}`);
}
function comment(outcome: ReplyOutcome) {
	if (outcome.kind !== "stored") throw new Error(JSON.stringify(outcome));
	return outcome.comment;
}

describe("before anything is sent", () => {
	test("what can't be taken is refused", async () => {
		expect(await takeReply(undefined, reply(), "k")).toEqual({ kind: "refused", reason: "story-missing" });
		const closed = buildPost({ comment_status: "closed" });
		expect(await takeReply(closed, reply(), "k")).toEqual({ kind: "refused", reason: "closed" });
		const locked = buildPost({ content: { rendered: "", protected: true } });
		expect(await takeReply(locked, reply(), "k")).toEqual(HERE);
		const wrong = reply({ text: " ", name: "\u202e", email: "bea@", website: "javascript:alert(1)" });
		expect(await takeReply(POST, wrong, "k")).toMatchObject({
			kind: "invalid",
			problems: [{ field: "text" }, { field: "name" }, { field: "email" }, { field: "website" }],
		});
		expect(wordpress.sent).toEqual([]);
	});

	test("what it answers must be an approved comment of this post", async () => {
		wordpress.comments = [buildWpComment(1, { post: 18 })];
		for (const parentId of ["1", "2", "x'", "0", "-1", "1.5", ""]) {
			expect(await takeReply(POST, reply({ parentId }), "k")).toEqual({ kind: "refused", reason: "parent-missing" });
		}
		expect(wordpress.sent).toEqual([]);
	});

	test("who fills the hidden field is told that it is held, and nothing is sent", async () => {
		const outcome = await takeReply(POST, reply({ nickname: "bot" }), "k");
		expect(comment(outcome)).toMatchObject({ status: "held", author: { name: "Bea" } });
		expect(wordpress.sent).toEqual([]);
		expect(await takeReply(POST, reply({ nickname: "bot" }), "k")).toEqual(outcome);
	});
});

describe("over REST", () => {
	test("what is typed is what is sent, stored and shown", async () => {
		wordpress.onSend = overRest();
		wordpress.comments = [buildWpComment(1)];
		const text = "1 < 2 && 3 > 2\nIn C:\\new &amp; <b>x</b>";
		const outcome = await takeReply(POST, reply({ text, parentId: "1", website: "bea.example", name: "B <3" }), "k");
		expect(wordpress.sent).toEqual([
			{
				body: {
					post: 17,
					parent: 1,
					author_name: "B &lt;3",
					author_email: "bea@letters.example",
					author_url: "https://bea.example/",
					content: "1 &lt; 2 &amp;&amp; 3 &gt; 2\nIn C:&#092;new &amp;amp; &lt;b&gt;x&lt;/b&gt;",
				},
			},
		]);
		expect(comment(outcome)).toMatchObject({
			id: "101",
			parentId: "1",
			author: { name: "B <3" },
			status: "published",
			body: [
				{
					kind: "paragraph",
					content: ["1 < 2 && 3 > 2", { kind: "line-break" }, "In C:\\new &amp; <b>x</b>"],
				},
			],
		});
		expect(wordpress.forgotten).toContain("comments:17");
		const { comments } = await discussion.read(POST, 1);
		expect(comments.find(({ id }) => id === "101")).toEqual(comment(outcome));
	});

	test("published is there at once, although a cache still gives the old list", async () => {
		wordpress.onSend = (body) => {
			const answer = overRest()(body);
			wordpress.comments = [];
			return answer;
		};
		const { id } = comment(await takeReply(POST, reply(), "k"));
		expect((await discussion.read(POST, 1)).comments.map((one) => one.id)).toEqual([id]);
		expect(await discussion.count([POST])).toEqual(new Map([[17, 1]]));
	});

	test("held is for its writer only, filtered is said", async () => {
		wordpress.onSend = overRest("hold");
		expect(comment(await takeReply(POST, reply(), "k"))).toMatchObject({ id: "100", status: "held" });
		expect((await discussion.read(POST, 1)).count).toBe(0);
		wordpress.onSend = overRest("trash");
		expect(await takeReply(POST, reply(), "k2")).toEqual({ kind: "refused", reason: "filtered" });
	});

	test("closed is remembered for the post, and tried again after an hour", async () => {
		wordpress.onSend = () => wpError(403, "rest_comment_closed", "Sorry, comments are closed for this item.");
		expect(await takeReply(POST, reply(), "k")).toEqual({ kind: "refused", reason: "closed" });
		expect((await discussion.read(POST, 1)).isOpen).toBe(false);
		expect(await takeReply(POST, reply(), "k")).toEqual({ kind: "refused", reason: "closed" });
		expect(wordpress.sent).toHaveLength(1);
		time += 3_600_001;
		wordpress.onSend = overRest();
		expect(comment(await takeReply(POST, reply(), "k")).status).toBe("published");
	});
});

describe("with the plugin", () => {
	beforeEach(() => {
		wordpress.hasPlugin = true;
		wordpress.onSend = overRest();
	});

	test("a reply carries its key, and a signed word on who sent it", async () => {
		start("0123456789abcdef0123456789abcdef");
		await takeReply(POST, reply(), "key-00000001", { ipAddress: "203.0.113.7" });
		const [sent] = wordpress.sent;
		expect(sent?.body.broadsheet_key).toMatch(/^[0-9a-f]{64}$/);
		const seconds = NOW / 1000;
		const mac = createHmac("sha256", "0123456789abcdef0123456789abcdef");
		expect(sent?.headers).toEqual({
			"X-Broadsheet-Sender": "203.0.113.7",
			"X-Broadsheet-Signature": `t=${seconds},v1=${mac.update(`${seconds}.${JSON.stringify(sent?.body)}`).digest("hex")}`,
		});
	});

	test("without a secret nothing is signed, and without the plugin nothing is told of the sender", async () => {
		await takeReply(POST, reply(), "key-00000001", { ipAddress: "203.0.113.7" });
		expect(wordpress.sent[0]).not.toHaveProperty("headers");
		wordpress.hasPlugin = false;
		start("0123456789abcdef0123456789abcdef");
		await takeReply(POST, reply({ text: "More." }), "key-00000002", { ipAddress: "203.0.113.7" });
		expect(wordpress.sent[1]).not.toHaveProperty("headers");
		expect(JSON.stringify(wordpress.sent[1])).not.toContain("key-00000002");
	});

	test("guests are refused only where the site wants accounts", async () => {
		wordpress.onSend = () => wpError(401, "rest_comment_login_required", "Sorry, you must be logged in to comment.");
		expect(await takeReply(POST, reply(), "k")).toEqual(HERE);
		expect(wordpress.forms).toEqual([]);
	});
});

describe("by the site's form", () => {
	test("is the way where REST does not hear guests, which is not asked again for an hour", async () => {
		wordpress.onForm = byForm;
		wordpress.comments = [buildWpComment(1)];
		const text = "1 < 2 & more";
		const outcome = await takeReply(POST, reply({ text, parentId: "1", website: "bea.example" }), "k");
		expect(Object.fromEntries(wordpress.forms[0] ?? [])).toEqual({
			comment_post_ID: "17",
			comment_parent: "1",
			author: "Bea",
			email: "bea@letters.example",
			url: "https://bea.example/",
			comment: "1 &lt; 2 &amp; more",
			submit: "Post Comment",
		});
		expect(comment(outcome)).toMatchObject({ status: "published", parentId: "1" });
		expect(comment(outcome).body).toEqual([{ kind: "paragraph", content: [text] }]);
		await takeReply(POST, reply({ text: "More." }), "k2");
		expect([wordpress.sent.length, wordpress.forms.length]).toEqual([1, 2]);
		time += 3_600_001;
		await takeReply(POST, reply({ text: "Yet more." }), "k3");
		expect(wordpress.sent).toHaveLength(2);
	});

	test("the form of the page is filled as it stands there", async () => {
		wordpress.onForm = byForm;
		wordpress.pages.set(
			"/2026/11/22/tide/",
			`<form action="/wp-comments-post.php"><textarea name="real"></textarea><textarea id="comment" name="comment" aria-hidden="true"></textarea><input type="hidden" name="akismet_comment_nonce" value="n1"></form>`,
		);
		await takeReply(POST, reply(), "k");
		expect(Object.fromEntries(wordpress.forms[0] ?? [])).toMatchObject({
			comment: "",
			real: "Well said.",
			akismet_comment_nonce: "n1",
		});
	});

	test("held is shown as it was typed", async () => {
		wordpress.onForm = () => redirect("?unapproved=41&moderation-hash=9829a3#comment-41");
		expect(comment(await takeReply(POST, reply({ text: "One & <two>\n\nhttps://a.example" }), "k"))).toEqual({
			id: "41",
			author: { name: "Bea" },
			published: "2026-11-22T12:00:00Z",
			body: [
				{ kind: "paragraph", content: ["One & <two>"] },
				{ kind: "paragraph", content: [{ kind: "link", href: "https://a.example/", content: ["https://a.example"] }] },
			],
			status: "held",
		});
	});

	test("spam looks published until it is read back; where that can't be done it is held", async () => {
		wordpress.onForm = () => redirect("#comment-42");
		expect(await takeReply(POST, reply(), "k")).toEqual({ kind: "refused", reason: "filtered" });
		wordpress.onRead = () => {
			throw new Failure("timeout", "No answer.");
		};
		expect(comment(await takeReply(POST, reply(), "k2"))).toMatchObject({ id: "42", status: "held" });
	});

	test("duplicate and too fast", async () => {
		wordpress.onForm = () => errorPage(409, "Duplicate comment detected");
		expect(await takeReply(POST, reply(), "k")).toEqual({ kind: "refused", reason: "duplicate" });
		wordpress.onForm = () => errorPage(429, "You are posting comments too quickly. Slow down.");
		expect(await takeReply(POST, reply(), "k")).toEqual({ kind: "refused", reason: "too-fast", retryAfterSeconds: 15 });
	});

	test("nobody without an account: remembered for the whole site, in any language", async () => {
		wordpress.onForm = () => errorPage(403, "Du musst angemeldet sein, um einen Kommentar abzugeben.");
		wordpress.pages.set(
			"/2026/11/22/tide/",
			'<p class="must-log-in">Du musst <a href="/wp-login.php">angemeldet</a> sein</p>',
		);
		expect(await takeReply(POST, reply(), "k")).toEqual(HERE);
		const other = buildPost({ id: 18, link: "https://news.example/2026/11/22/ebb/" });
		expect(await discussion.read(other, 1)).toMatchObject({ isOpen: false, replyAt: other.link });
		expect(await takeReply(other, reply(), "k2")).toMatchObject({ reason: "login-required", replyAt: other.link });
		expect(wordpress.forms).toHaveLength(1);
	});

	test("403 in a language we don't read: closed where the page has no form, else only there", async () => {
		wordpress.onForm = () => errorPage(403, "Les commentaires sont fermés.");
		wordpress.pages.set("/2026/11/22/tide/", "<p>Texte</p>");
		expect(await takeReply(POST, reply(), "k")).toEqual({ kind: "refused", reason: "closed" });
		const other = buildPost({ id: 18, link: "https://news.example/ebb/" });
		wordpress.pages.set("/ebb/", '<form action="/wp-comments-post.php"><textarea name="comment"></textarea></form>');
		expect(await takeReply(other, reply(), "k")).toMatchObject({ reason: "login-required", replyAt: other.link });
		expect((await discussion.read(other, 1)).isOpen).toBe(true);
	});

	test("what was answered went away meanwhile", async () => {
		wordpress.comments = [buildWpComment(1)];
		wordpress.onForm = () => {
			wordpress.comments = [];
			return errorPage(403, "Sorry, replies to unapproved comments are not allowed.");
		};
		expect(await takeReply(POST, reply({ parentId: "1" }), "k")).toEqual({ kind: "refused", reason: "parent-missing" });
	});
});

describe("the same key", () => {
	test("at once, later and after a restart gives the first answer and sends nothing", async () => {
		wordpress.onSend = overRest();
		const outcomes = await Promise.all([1, 2, 3].map(() => takeReply(POST, reply(), "k")));
		start();
		outcomes.push(await takeReply(POST, reply(), "k"));
		for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
		expect(comment(outcomes[0] as ReplyOutcome).status).toBe("published");
		expect(wordpress.sent).toHaveLength(1);
	});

	test("mended may be sent again, and no key is no key", async () => {
		wordpress.onSend = overRest();
		expect((await takeReply(POST, reply({ text: "" }), "k")).kind).toBe("invalid");
		expect((await takeReply(POST, reply(), "k")).kind).toBe("stored");
		await takeReply(POST, reply({ text: "One" }), "");
		await takeReply(POST, reply({ text: "Two" }), "");
		expect(wordpress.sent).toHaveLength(3);
	});

	test("no e-mail address is ever noted", async () => {
		wordpress.onSend = overRest("hold");
		await takeReply(POST, reply(), "k");
		wordpress.onSend = () => {
			throw new Failure("timeout", "No answer.");
		};
		await expect(takeReply(POST, reply(), "k2")).rejects.toThrow();
		expect(JSON.stringify([...wordpress.notes])).not.toContain("letters.example");
	});
});

describe("an answer that was lost on the way", () => {
	const lost = (status: string) => (body: Record<string, unknown>) => {
		overRest(status)(body);
		throw new Failure("timeout", "No answer in time.");
	};

	test("of a published reply: sent again it is found, and not sent", async () => {
		wordpress.onSend = lost("approved");
		const input = reply({ text: 'It\'s "1 < 2" …' });
		await expect(takeReply(POST, input, "k")).rejects.toMatchObject({ kind: "timeout" });
		start();
		expect(comment(await takeReply(POST, input, "k"))).toMatchObject({ id: "100", status: "published" });
		expect(wordpress.sent).toHaveLength(1);
	});

	test("of a held reply: its duplicate is itself", async () => {
		wordpress.onSend = lost("hold");
		await expect(takeReply(POST, reply(), "k")).rejects.toMatchObject({ kind: "timeout" });
		wordpress.onSend = () => wpError(409, "comment_duplicate", "Duplicate comment detected");
		const again = comment(await takeReply(POST, reply(), "k"));
		expect(again).toMatchObject({ status: "held", author: { name: "Bea" } });
		expect(again.id).not.toMatch(/^\d+$/);
		// Under another key it is a duplicate.
		expect(await takeReply(POST, reply(), "k2")).toEqual({ kind: "refused", reason: "duplicate" });
	});

	test("warnings in front of it: the reply is looked for at once", async () => {
		wordpress.onSend = (body) => {
			const stored = overRest()(body);
			return { status: 200, body: `<b>Warning</b>: x ${JSON.stringify(stored.body)}` };
		};
		expect(comment(await takeReply(POST, reply(), "k"))).toMatchObject({ status: "published" });
	});

	test("a definite refusal clears it: what is refused as a duplicate after that is one", async () => {
		wordpress.onSend = () => wpError(400, "comment_flood", "Slow down.");
		expect(await takeReply(POST, reply(), "k")).toMatchObject({ reason: "too-fast" });
		wordpress.onSend = () => wpError(409, "comment_duplicate", "Duplicate comment detected");
		expect(await takeReply(POST, reply(), "k")).toEqual({ kind: "refused", reason: "duplicate" });
	});

	test("another reader's comment is not taken for it", async () => {
		wordpress.onSend = () => {
			throw new Failure("timeout", "No answer in time.");
		};
		await expect(takeReply(POST, reply(), "k")).rejects.toThrow();
		wordpress.comments = [
			buildWpComment(1, { author_name: "Cy", content: { rendered: "<p>Well said.</p>" } }),
			buildWpComment(2, { author_name: "Bea", content: { rendered: "<p>Well said. Not.</p>" } }),
			buildWpComment(3, { author_name: "Bea", author: 4, content: { rendered: "<p>Well said.</p>" } }),
		];
		wordpress.onSend = overRest();
		expect(comment(await takeReply(POST, reply(), "k")).id).toBe("103");
		expect(wordpress.sent).toHaveLength(2);
	});
});

test("a quote goes out as a quotation whose source is a place of its page, and is read back so", async () => {
	wordpress.comments = [buildWpComment(7, { author_name: '<b>"Al"</b>' })];
	wordpress.onSend = overRest();
	const quotes: ReplyInput["quotes"] = [
		{ text: "Said 7.", from: { kind: "comment", id: "7", name: '"><script>' } },
		{ text: "Said 7.", from: { kind: "comment", id: "8", name: "Not there" } },
		{ text: "never said", from: { kind: "comment", id: "7", name: "Al" } },
	];
	const text = "> Said 7.\n\n<b>Yes</b>\n\n> never said";
	const { body } = comment(await takeReply(POST, reply({ text, quotes }), "key-of-a-quote"));
	expect(wordpress.sent[0]?.body.content).toBe(
		'<blockquote cite="#comment-7">Said 7.</blockquote>\n\n&lt;b&gt;Yes&lt;/b&gt;\n\n<blockquote>never said</blockquote>',
	);
	expect(body.filter(({ kind }) => kind === "quote")).toMatchObject([
		{ source: { kind: "comment", id: "7", name: '<b>"Al"</b>' } },
		{ blocks: [{ content: ["never said"] }] },
	]);
	expect(JSON.stringify(body)).not.toContain("script");
});
