import { Failure } from "../../../../src/model/failure.ts";
import type { WpAnswer, WpClient } from "../client/wp-client.ts";
import { wpCodeOf } from "../client/wp-problem.ts";
import { type WpPost, wpPost, wpTerm, wpUser } from "../client/wp-types.ts";
import { authorPath, tagPath } from "./build-story.ts";
import { decodePart } from "./decode-part.ts";
import { PLAIN_LIST, POST_FIELDS } from "./post-fields.ts";
import type { FactsReader } from "./read-facts.ts";
import { isSitesOwn, normalPath, type SitePaths } from "./site-paths.ts";

export type FoundPost = WpAnswer<WpPost>;

export type PostFinder = {
	/** The post or page at a path of this paper. Throws `Failure`: `moved` to where it is now, `not-found`, or what went wrong. */
	find(path: string): Promise<FoundPost>;
	/** Posts that came with a list open without another request, and also when the WordPress is down. */
	remember(answer: WpAnswer<WpPost[]>): void;
};

/** WordPress keeps 200 bytes of a slug, percent-encoded. */
const LONGEST_SLUG = 200;

type Parts = { client: WpClient; paths: SitePaths; facts: FactsReader };

export function createPostFinder({ client, paths, facts }: Parts): PostFinder {
	/** Lists are read far more often than they change. */
	const remembered = new WeakSet<WpPost>();

	async function bySlug(kind: "posts" | "pages", path: string): Promise<FoundPost | undefined> {
		const slug = slugOf(path);
		if (slug === "") return undefined;
		const answer = await client.readList(`/wp/v2/${kind}`, slugQuery(slug), wpPost, { about: [`slug:${slug}`] });
		const named = answer.data.filter((post) => slugOf(`/${post.slug}/`) === slug);
		const post = named.find((one) => paths.pathOfPermalink(one.link) === path) ?? (kind === "posts" && named[0]);
		return post ? { ...answer, data: post } : undefined;
	}

	/** A post that is not published, or no longer, is not there: WordPress says "forbidden" of it. */
	async function readPost(route: string, id: string | number, path: string): Promise<FoundPost> {
		try {
			return await client.readItem(route, { _fields: POST_FIELDS }, wpPost, { about: [`post:${id}`] });
		} catch (error) {
			if (error instanceof Failure && wpCodeOf(error) === "rest_forbidden") throw notFound(path);
			throw error;
		}
	}

	async function byId(id: string, path: string): Promise<FoundPost> {
		return readPost(`/wp/v2/posts/${id}`, id, path).catch((error) => {
			if (isNotFound(error)) return readPost(`/wp/v2/pages/${id}`, id, path);
			throw error;
		});
	}

	/** What the site itself says of an address that no slug explains: a redirect, a permalink of another shape, a term. */
	async function bySite(path: string): Promise<FoundPost> {
		let lookup = await client.lookUp(path.slice(1));
		if (lookup.kind === "moved") {
			const to = paths.pathOf(lookup.to);
			if (to !== undefined && to !== path) throw moved(to);
			// Sites may write their addresses without the slash at the end.
			if (to === path) lookup = await client.lookUp(path.slice(1, -1));
		}
		if (lookup.kind !== "found" || lookup.route === undefined) throw notFound(path);
		const [, kind = "", id = ""] = /^\/wp\/v2\/([\w-]+)\/(\d+)\/?$/.exec(lookup.route) ?? [];
		if (kind === "categories") throw moved(sectionPath(await facts.sections(), Number(id)) ?? "/");
		if (kind === "tags") throw moved(tagPath((await client.readItem(lookup.route, {}, wpTerm)).data.slug));
		if (kind === "users") throw moved(authorPath((await client.readItem(lookup.route, {}, wpUser)).data.slug));
		if (kind === "" || kind === "media" || kind === "comments") throw notFound(path);
		return readPost(lookup.route, id, path);
	}

	async function search(path: string): Promise<FoundPost> {
		const id = /^\/p\/([1-9]\d{0,9})\/$/.exec(path)?.[1];
		if (id !== undefined) return byId(id, path);
		// A page is a post without a date: where the path has none, both are asked at once.
		const isDated = /^\/\d{4}\/\d\d\//.test(path);
		const pages = isDated ? undefined : bySlug("pages", path).catch(() => undefined);
		const post = await bySlug("posts", path);
		if (post && paths.pathOfPermalink(post.data.link) === path) return post;
		return (await pages) ?? post ?? bySite(path);
	}

	return {
		find: async (typed) => {
			const path = normalPath(typed);
			if (path === "/" || isSitesOwn(path) || slugOf(path).length > LONGEST_SLUG) throw notFound(path);
			const found = await search(path);
			const home = paths.pathOfPermalink(found.data.link);
			if (home !== path) throw moved(home);
			return found;
		},
		remember: (answer) => {
			const { fetchedAt } = answer;
			if (answer.asOf !== undefined || fetchedAt === undefined) return;
			for (const post of answer.data) {
				if (remembered.has(post)) continue;
				remembered.add(post);
				const slug = slugOf(`/${post.slug}/`);
				const about = [`slug:${slug}`, `post:${post.id}`];
				if (slug !== "") client.offerList("/wp/v2/posts", slugQuery(slug), { data: [post], fetchedAt }, wpPost, about);
			}
		},
	};
}

function slugQuery(slug: string) {
	return { slug, per_page: 20, ...PLAIN_LIST };
}

/** The last part of a path as the REST API takes it. */
function slugOf(path: string): string {
	return decodePart(/\/([^/]+)\/$/.exec(path)?.[1] ?? "").toLowerCase();
}

function sectionPath({ byId }: Awaited<ReturnType<FactsReader["sections"]>>, id: number): string | undefined {
	return byId.get(id)?.path;
}

function moved(to: string): Failure {
	return new Failure("moved", `It is at ${to} now.`, { to });
}

function notFound(path: string): Failure {
	return new Failure("not-found", `There is no story at ${path}.`);
}

function isNotFound(error: unknown): boolean {
	return error instanceof Failure && error.kind === "not-found";
}
