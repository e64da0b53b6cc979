// @vitest-environment node
import { expect, test } from "vitest";
import { parseCommentForm } from "./parse-comment-form.ts";

/** The form of WordPress 6.5's own themes. */
const CLASSIC = `<div id="respond"><form action="http://127.0.0.1:8251/wp-comments-post.php" method="post" id="commentform" class="comment-form" novalidate><p class="comment-form-comment"><label for="comment">Comment</label> <textarea id="comment" name="comment" cols="45" rows="8" maxlength="65525" required></textarea></p><p class="comment-form-author"><label for="author">Name</label> <input id="author" name="author" type="text" value="" size="30" required /></p>
<p><input id="email" name="email" type="email" value="" /></p><p><input id="url" name="url" type="url" value="" /></p>
<p><input id="wp-comment-cookies-consent" name="wp-comment-cookies-consent" type="checkbox" value="yes" /></p>
<p class="form-submit"><input name="submit" type="submit" id="submit" value="Post Comment" /> <input type='hidden' name='comment_post_ID' value='5' id='comment_post_ID' />
<input type='hidden' name='comment_parent' id='comment_parent' value='0' />
EXTRA</p></form></div>`;

test("the classic form has nothing to add", () => {
	expect(parseCommentForm(CLASSIC.replace("EXTRA", ""))).toEqual({ fields: [], textField: "comment" });
});

test("Akismet's nonce goes along, its trap stays empty", () => {
	const extra = `<input type="hidden" id="akismet_comment_nonce" name="akismet_comment_nonce" value="6f1&amp;2" /><p style="display: none !important;" class="akismet-fields-container"><label>&#916;<textarea name="ak_hp_textarea" cols="45" rows="8" maxlength="100"></textarea></label><input type="hidden" id="ak_js_1" name="ak_js" value="57"/><script>document.getElementById( "ak_js_1" ).setAttribute( "value", ( new Date() ).getTime() );</script></p>`;
	expect(parseCommentForm(CLASSIC.replace("EXTRA", extra))).toEqual({
		fields: [
			["akismet_comment_nonce", "6f1&2"],
			["ak_hp_textarea", ""],
			["ak_js", "57"],
		],
		textField: "comment",
	});
});

test("Antispam Bee's box for people is found, and its trap named like the usual one stays empty", () => {
	const boxes = `<textarea autocomplete="new-password" id="a2b4c6d8e0" name="a2b4c6d8e0" cols="45" rows="8" required></textarea><textarea id="comment" aria-label="hp-comment" aria-hidden="true" name="comment" autocomplete="new-password" style="padding:0 !important;clip:rect(1px, 1px, 1px, 1px) !important;position:absolute !important;white-space:nowrap !important;height:1px !important;width:1px !important;overflow:hidden !important;" tabindex="-1"></textarea><script data-noptimize>document.getElementById("comment").setAttribute( "id", "a1f" );</script>`;
	const page = CLASSIC.replace(/<textarea.*?<\/textarea>/, boxes);
	expect(parseCommentForm(page.replace("EXTRA", ""))).toEqual({ fields: [["comment", ""]], textField: "a2b4c6d8e0" });
});

test("other forms of a page are not taken for it", () => {
	const search = '<form action="/"><input name="s" type="search"><textarea name="note"></textarea></form>';
	expect(parseCommentForm(search)).toBeUndefined();
	expect(parseCommentForm("")).toBeUndefined();
	const page = `${search}${CLASSIC.replace("EXTRA", "")}`;
	expect(parseCommentForm(page)?.textField).toBe("comment");
	expect(parseCommentForm(CLASSIC.replace(/<textarea.*?<\/textarea>/, ""))).toBeUndefined();
});

test("a page can't make us send without end, nor set what is ours to set", () => {
	const extra = `${'<input type="hidden" name="x" value="y">'.repeat(1000)}<input type="hidden" name="redirect_to" value="https://evil.example/">`;
	const form = parseCommentForm(CLASSIC.replace("EXTRA", extra));
	expect(form?.fields).toHaveLength(50);
	const long = `<input type="hidden" name="x" value="${"y".repeat(9000)}"><input type="hidden" name="email" value="z">`;
	expect(parseCommentForm(CLASSIC.replace("EXTRA", long))?.fields).toEqual([]);
});
