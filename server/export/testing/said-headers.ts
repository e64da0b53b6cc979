/** The headers that are to be the same wherever a paper is served from. */
const WATCHED = [
	"cross-origin-opener-policy",
	"cross-origin-resource-policy",
	"permissions-policy",
	"referrer-policy",
	"strict-transport-security",
	"x-content-type-options",
	"x-frame-options",
] as const;

/** What a browser goes by: each watched header, and the directives of all policies, of header and page, in order. */
export type SaidHeaders = Record<string, string | string[]>;

/** What an answer says; `html` is its body, where that is a page. */
export function saidHeaders(headers: Headers, html = ""): SaidHeaders {
	const said = Object.fromEntries(WATCHED.map((name) => [name, headers.get(name) ?? "(none)"]));
	const inPage = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
	const policies = `${headers.get("content-security-policy") ?? ""}, ${inPage}`.split(/[,;]/);
	const directives = new Set(policies.map((directive) => directive.trim()).filter(Boolean));
	return { ...said, policy: [...directives].toSorted() };
}

/** What Netlify and Cloudflare Pages say of a path by a `_headers` file: the rules that fit it, joined. */
export function headersByFile(text: string, path: string): Headers {
	const headers = new Headers();
	for (const block of text.trim().split("\n\n")) {
		const [pattern = "", ...lines] = block.split("\n");
		const fits = pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
		if (!fits) continue;
		for (const line of lines) {
			const colon = line.indexOf(":");
			headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
		}
	}
	return headers;
}

/** What Vercel says of a path by its `vercel.json`: of two rules the later one. */
export function headersByVercel(text: string, path: string): Headers {
	const { headers: rules }: { headers: { source: string; headers: { key: string; value: string }[] }[] } =
		JSON.parse(text);
	const headers = new Headers();
	for (const rule of rules) {
		if (!new RegExp(`^${rule.source.replaceAll(".js", "\\.js")}$`).test(path)) continue;
		for (const { key, value } of rule.headers) headers.set(key, value);
	}
	return headers;
}
