import { escapeHtml } from "../http/page/escape-html.ts";

/** A page that leads to where a story went, on hosts that know no redirects. */
export function buildMovedPage(to: string, origin: string): string {
	const href = escapeHtml(to);
	const canonical = escapeHtml(new URL(to, origin).href);
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
		<meta http-equiv="refresh" content="0; url=${href}" />
		<meta name="robots" content="noindex" />
		<link rel="canonical" href="${canonical}" />
		<title>This page has moved</title>
	</head>
	<body>
		<p>This page has moved: <a href="${href}">${href}</a></p>
	</body>
</html>
`;
}
