import { Failure } from "../../../../src/model/failure.ts";
import type { WpClient } from "../client/wp-client.ts";
import { wpPost } from "../client/wp-types.ts";
import { authorPath } from "./build-story.ts";
import { POST_FIELDS } from "./post-fields.ts";
import type { FactsReader } from "./read-facts.ts";
import { idPath, postIdOf, type SitePaths } from "./site-paths.ts";

type Parts = { client: WpClient; facts: FactsReader; paths: SitePaths };

/**
 * Where an address that WordPress makes of query parameters stands here: `/?p=17`, `/?cat=3`, `/?author=2`, `/?s=tide`. A post
 * that is not there has an address all the same, where it is said.
 */
export function createFindPath({ client, facts, paths }: Parts): (url: URL) => Promise<string | undefined> {
	const number = (url: URL, name: string) => {
		const value = url.searchParams.get(name) ?? "";
		return /^[1-9]\d{0,9}$/.test(value) ? Number(value) : undefined;
	};

	async function postPath(id: number): Promise<string | undefined> {
		for (const kind of ["posts", "pages"]) {
			try {
				const { data } = await client.readItem(`/wp/v2/${kind}/${id}`, { _fields: POST_FIELDS }, wpPost, {
					about: [`post:${id}`],
				});
				return paths.pathOfPermalink(data.link);
			} catch (error) {
				if (!(error instanceof Failure) || (error.kind !== "not-found" && error.kind !== "refused")) throw error;
			}
		}
		return undefined;
	}

	return async (url) => {
		const query = url.searchParams.get("s");
		if (query !== null) return `/search?${new URLSearchParams({ q: query })}`;
		const post = postIdOf(url);
		if (post !== undefined) return (await postPath(post)) ?? idPath(post);
		const page = number(url, "paged");
		if (page !== undefined) return page === 1 ? "/" : `/page/${page}/`;
		const category = number(url, "cat");
		if (category !== undefined) return (await facts.sections()).byId.get(category)?.path;
		const author = number(url, "author");
		const user = author === undefined ? undefined : (await facts.users()).get(author);
		return user && authorPath(user.slug);
	};
}
