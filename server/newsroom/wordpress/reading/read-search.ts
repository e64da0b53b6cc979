import { MODEL_VERSION, type SearchResult, type SearchResults } from "../../../../src/model/story.ts";
import { cleanQuery } from "../../clean-query.ts";
import { pageAt, RESULTS_PER_PAGE } from "../../paging.ts";
import type { WpAnswer, WpClient } from "../client/wp-client.ts";
import { type WpPost, wpPost } from "../client/wp-types.ts";
import { htmlText } from "../content/html-text.ts";
import type { PostParts } from "./build-story.ts";
import { excerptAt } from "./excerpt-at.ts";
import { askedWords, findWords, foldText, hasWord, markWords, searchWords } from "./mark-words.ts";
import { PLAIN_LIST } from "./post-fields.ts";
import type { SummariesBuilder } from "./summaries.ts";

/** Posts in one answer, the most that WordPress gives, and how many answers are looked through. */
const PER_ANSWER = 100;
const MOST_ANSWERS = 3;

type Parts = { client: WpClient; summaries: SummariesBuilder; parse(post: WpPost): Promise<PostParts> };

/**
 * Search in headlines, standfirsts and bodies. WordPress looks through the stored mark-up ("paragraph" is in every
 * post), so what it finds is looked through again here, in the words that readers see: the first 300 by its relevance.
 * Throws `Failure` not-found for a page that is not there.
 */
export function createReadSearch({ client, summaries, parse }: Parts) {
	async function candidates(words: readonly string[]): Promise<WpPost[]> {
		const ask = (page: number): Promise<WpAnswer<WpPost[]>> =>
			client.readList(
				"/wp/v2/posts",
				{ ...PLAIN_LIST, search: words.join(" "), orderby: "relevance", per_page: PER_ANSWER, page },
				wpPost,
				{ about: ["lists"] },
			);
		const first = await ask(1);
		const more = Array.from({ length: Math.min(first.totalPages, MOST_ANSWERS) - 1 }, (_, at) => ask(at + 2));
		const posts = [first, ...(await Promise.all(more))].flatMap(({ data }) => data);
		return [...new Map(posts.map((post) => [post.id, post])).values()];
	}

	async function rank(post: WpPost, words: readonly string[]): Promise<{ post: WpPost; weight: number } | undefined> {
		const folded = [htmlText(post.title.rendered), htmlText(post.excerpt.rendered)].map(foldText);
		const inHead = words.map((word) => (hasWord(folded[0] ?? "", word) ? 10 : hasWord(folded[1] ?? "", word) ? 4 : 0));
		if (inHead.includes(0)) {
			const { text, headline } = await parse(post);
			const body = foldText(`${headline}\n${text}`);
			if (!words.every((word, at) => inHead[at] !== 0 || hasWord(body, word))) return undefined;
		}
		return { post, weight: inHead.reduce<number>((sum, weight) => sum + (weight || 1), 0) };
	}

	async function buildResult(
		post: WpPost,
		story: SearchResult["story"],
		words: readonly string[],
	): Promise<SearchResult> {
		const { text } = await parse(post);
		const body = text.replace(/\s+/g, " ");
		const inBody = findWords(body, words);
		const standfirst = story.standfirst ?? "";
		const excerpt = inBody === -1 && standfirst !== "" ? standfirst : excerptAt(body, Math.max(0, inBody));
		return { story, headline: markWords(story.headline, words), excerpt: markWords(excerpt, words) };
	}

	return async (typed: string, page: number): Promise<SearchResults> => {
		const query = cleanQuery(typed);
		const words = searchWords(query);
		const ranked =
			words.length === 0
				? []
				: await Promise.all((await candidates(askedWords(query))).map((post) => rank(post, words)));
		const found = ranked
			.filter((result) => result !== undefined)
			.toSorted((one, other) => other.weight - one.weight || other.post.date_gmt.localeCompare(one.post.date_gmt));
		const at = pageAt(page, found.length, RESULTS_PER_PAGE);
		const shown = found.slice(at.offset, at.offset + RESULTS_PER_PAGE).map(({ post }) => post);
		const stories = await summaries.of({ data: shown, total: shown.length, totalPages: 1 });
		const results = await Promise.all(
			shown.map((post, place) => {
				const story = stories[place];
				return story ? buildResult(post, story, words) : undefined;
			}),
		);
		return {
			version: MODEL_VERSION,
			query,
			results: results.filter((result) => result !== undefined),
			page: at.page,
			pages: at.pages,
			total: found.length,
		};
	};
}
