import type { CopyReplies } from "../../src/model/masthead.ts";

const CHARSET = /<meta charset="utf-8" ?\/?>/i;
/** What only a header may say (CSP 3, section 3.3). */
const HEADER_ONLY = /^(?:frame-ancestors|report-uri|report-to|sandbox)\b/;
/** What must reach another origin when replies are sent there. */
const TO_REPLIES = /^(?:connect-src|form-action)\b/;

/**
 * Puts a page's policy into its head, before anything that it is about: a host of files can't send a header of its own
 * for each page. The encoding stays first, since it must stand within the first 1024 bytes.
 * @throws Error when the page has no place for it: a page without its policy is not to be published
 */
export function withPolicy(html: string, policy: string, replies: CopyReplies): string {
	const charset = CHARSET.exec(html);
	if (!charset) throw new Error("The page has no <meta charset>, before which no policy can stand.");
	const directives = policy
		.split(";")
		.map((directive) => directive.trim())
		.filter((directive) => directive !== "" && !HEADER_ONLY.test(directive))
		.map((directive) =>
			replies.kind === "server" && TO_REPLIES.test(directive) ? `${directive} ${replies.origin}` : directive,
		);
	const meta = `<meta http-equiv="Content-Security-Policy" content="${directives.join("; ").replaceAll('"', "&quot;")}" />`;
	const end = charset.index + charset[0].length;
	return `${html.slice(0, end)}\n\t\t${meta}${html.slice(end)}`;
}
