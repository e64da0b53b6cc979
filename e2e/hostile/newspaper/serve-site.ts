import { createServer } from "node:http";
import type { Attacks } from "../attacks/read-attacks.ts";
import { buildSite, type Item, type Site } from "./build-site.ts";

const KINDS = ["posts", "categories", "tags", "users", "media", "comments"] as const;

/** Serves the hostile newspaper on loopback as a WordPress does, as far as it is asked: its home page and wp/v2. */
export async function serveSite(attacks: Attacks, port: number): Promise<{ stop(): void }> {
	const origin = `http://127.0.0.1:${port}`;
	const site = buildSite(attacks, origin);
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? "/", origin);
		if (url.pathname === "/") {
			response.setHeader("Link", `<${origin}/wp-json/>; rel="https://api.w.org/"`);
			response.setHeader("Content-Type", "text/html; charset=UTF-8");
			response.end('<!doctype html><html lang="en-GB"><title>The Hostile Herald</title>');
			return;
		}
		const { status, value, total = 0, pages = 0 } = answer(site, url);
		response.writeHead(status, {
			"Content-Type": "application/json; charset=UTF-8",
			"X-WP-Total": String(total),
			"X-WP-TotalPages": String(pages),
		});
		response.end(JSON.stringify(value));
	});
	await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
	return {
		stop: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

type Answer = { status: number; value: unknown; total?: number; pages?: number };

function answer(site: Site, url: URL): Answer {
	if (url.pathname === "/wp-json/") {
		const index = { name: "The <b>Hostile</b> Herald", description: "</title><script>alert(1)</script>" };
		return { status: 200, value: { ...index, namespaces: ["wp/v2"], timezone_string: "Europe/London" } };
	}
	const [, kind, id] = /^\/wp-json\/wp\/v2\/(\w+)(?:\/(\d+))?$/.exec(url.pathname) ?? [];
	const known = KINDS.find((name) => name === kind);
	if (kind === "pages" && id === undefined) return { status: 200, value: [] };
	if (!known) return notFound;
	if (id === undefined) return list(site[known], url.searchParams);
	const item = site[known].find((one) => one.id === Number(id));
	return item ? { status: 200, value: item } : notFound;
}

const notFound: Answer = { status: 404, value: { code: "rest_no_route", message: "No route.", data: { status: 404 } } };

/** What each parameter keeps. */
const FILTERS: Readonly<Record<string, (item: Item, values: readonly string[]) => boolean>> = {
	include: ({ id }, values) => values.includes(String(id)),
	slug: ({ slug }, values) => values.includes(String(slug)),
	post: ({ post }, values) => values.includes(String(post)),
	author: ({ author }, values) => values.includes(String(author)),
	categories: ({ categories }, values) => hasOne(categories, values),
	tags: ({ tags }, values) => hasOne(tags, values),
	sticky: ({ sticky }, values) => values.includes(String(sticky)),
	search: (item, [words = ""]) => JSON.stringify(item).toLowerCase().includes(words.toLowerCase()),
};

function hasOne(ids: unknown, values: readonly string[]): boolean {
	return Array.isArray(ids) && ids.some((id) => values.includes(String(id)));
}

function list(items: readonly Item[], query: URLSearchParams): Answer {
	let kept = [...items];
	for (const [name, value] of query) {
		const [, plain = ""] = /^(\w+)(?:\[(?:terms|\d*)\])?$/.exec(name) ?? [];
		const filter = FILTERS[plain];
		const values = plain === "search" ? [value] : value.split(",");
		if (filter) kept = kept.filter((item) => filter(item, values));
	}
	if (query.get("order") === "desc" && query.get("orderby") === "date_gmt") kept.reverse();
	const perPage = Number(query.get("per_page") ?? 10);
	const from = Number(query.get("offset") ?? (Number(query.get("page") ?? 1) - 1) * perPage);
	const pages = Math.ceil(kept.length / perPage);
	return { status: 200, value: kept.slice(from, from + perPage), total: kept.length, pages };
}
