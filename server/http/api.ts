import { type Context, Hono } from "hono";
import type { DiscussionOrder } from "../../src/model/discussion.ts";
import { Failure } from "../../src/model/failure.ts";
import type { NewsroomApi } from "../../src/model/newsroom-api.ts";
import { packOutline } from "../../src/model/pack-outline.ts";
import { apiUrls, pathOfFile } from "../../src/urls.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { apiError, errorResponse } from "./api-errors.ts";
import { type OwnFiles, weighEdition } from "./api-weights.ts";
import type { HttpEnv } from "./http-env.ts";
import type { Respond } from "./responder.ts";
import { CACHE_CONTROL, jsonAnswer } from "./text-answer.ts";

/** The longest search that is looked up, in characters. */
const LONGEST_QUERY = 200;

/**
 * The reading side of the JSON API: every address is a file's, but for those of searches. `ownFiles`: where pictures of
 * the paper itself lie.
 */
export function createApi(cache: AnswerCache, respond: Respond, ownFiles: OwnFiles = {}): Hono<HttpEnv> {
	const api = new Hono<HttpEnv>();

	/** Answers with what `ask` gives, kept under `address`. */
	async function answer(
		c: Context<HttpEnv>,
		address: string,
		cacheControl: string,
		ask: (newsroom: NewsroomApi) => Promise<unknown>,
		addressOf?: (path: string) => string,
	): Promise<Response> {
		try {
			const make = async (watched: NewsroomApi) => {
				const value = await ask(watched);
				return jsonAnswer(value, isCopy(value) ? CACHE_CONTROL.copy : cacheControl);
			};
			return await respond(c.req.raw, await cache(address, make));
		} catch (error) {
			return errorResponse(error, c.req.raw, addressOf);
		}
	}

	api.get("/masthead.json", (c) =>
		answer(c, apiUrls.masthead(), CACHE_CONTROL.story, (newsroom) => newsroom.masthead()),
	);

	api.get("/list/:page/*", (c) => {
		const { path, page } = pagedPath(c, "list");
		if (path === undefined || page === undefined) return noSuchAddress();
		const addressOf = (to: string) => apiUrls.list(to, page);
		return answer(c, addressOf(path), CACHE_CONTROL.story, (newsroom) => newsroom.list(path, page), addressOf);
	});

	api.get("/story/*", (c) => {
		const path = filePath(c, "/api/story");
		if (path === undefined) return noSuchAddress();
		return answer(c, apiUrls.story(path), CACHE_CONTROL.story, (newsroom) => newsroom.story(path), apiUrls.story);
	});

	api.get("/weights/*", (c) => {
		const path = filePath(c, "/api/weights");
		if (path === undefined) return noSuchAddress();
		const ask = (newsroom: NewsroomApi) => weighEdition(newsroom, path, ownFiles);
		return answer(c, apiUrls.weights(path), CACHE_CONTROL.story, ask, apiUrls.weights);
	});

	api.get("/similar/*", (c) => {
		const path = filePath(c, "/api/similar");
		if (path === undefined) return noSuchAddress();
		return answer(c, apiUrls.similar(path), CACHE_CONTROL.story, (newsroom) => newsroom.similar(path), apiUrls.similar);
	});

	api.get("/discussion/:page{[0-9]+}/*", (c) => {
		const { path, page } = pagedPath(c, "discussion");
		if (path === undefined || page === undefined) return noSuchAddress();
		const addressOf = (to: string) => apiUrls.discussion(to, page);
		return answer(
			c,
			addressOf(path),
			CACHE_CONTROL.discussion,
			(newsroom) => newsroom.discussion(path, page),
			addressOf,
		);
	});

	api.get("/discussion/:order{newest|most-answered}/:page/*", (c) => {
		const order = c.req.param("order") as Exclude<DiscussionOrder, "oldest">;
		const { path, page } = pagedPath(c, `discussion/${order}`);
		if (path === undefined || page === undefined) return noSuchAddress();
		const addressOf = (to: string) => apiUrls.discussion(to, page, order);
		const ask = (newsroom: NewsroomApi) => newsroom.discussion(path, page, order);
		return answer(c, addressOf(path), CACHE_CONTROL.discussion, ask, addressOf);
	});

	api.get("/outline/*", (c) => {
		const path = filePath(c, "/api/outline");
		if (path === undefined) return noSuchAddress();
		const ask = async (newsroom: NewsroomApi) => packOutline(await newsroom.outline(path));
		return answer(c, apiUrls.outline(path), CACHE_CONTROL.discussion, ask, apiUrls.outline);
	});

	api.get("/find-comments/*", (c) => {
		const path = filePath(c, "/api/find-comments");
		if (path === undefined) return noSuchAddress();
		const asked = parseSearch(c);
		if (asked instanceof Response) return asked;
		const { query, page } = asked;
		const addressOf = (to: string) => apiUrls.findComments(to, query, page);
		const ask = (newsroom: NewsroomApi) => newsroom.findComments(path, query, page);
		return answer(c, addressOf(path), CACHE_CONTROL.discussion, ask, addressOf);
	});

	api.get("/search.json", (c) => {
		const asked = parseSearch(c);
		if (asked instanceof Response) return asked;
		const { query, page } = asked;
		return answer(c, apiUrls.search(query, page), CACHE_CONTROL.search, (newsroom) => newsroom.search(query, page));
	});

	return api;
}

/** What was read before the newsroom was lost must not be kept for longer than that lasts. */
function isCopy(value: unknown): boolean {
	return typeof value === "object" && value !== null && "asOf" in value && value.asOf !== undefined;
}

function noSuchAddress(): Response {
	return errorResponse(new Failure("not-found", "There is nothing at this address."), new Request("http://localhost/"));
}

/** "/api/list/2/category/science.json" gives "/category/science/" and 2. */
function pagedPath(c: Context<HttpEnv>, kind: string): { path?: string; page?: number } {
	const given = c.req.param("page") ?? "";
	const page = parsePage(given);
	const path = filePath(c, `/api/${kind}/${given}`);
	return { ...(path !== undefined && { path }), ...(page !== undefined && { page }) };
}

/**
 * The path of this paper that an API address stands for, as it is in the address (percent-encoded where it must be);
 * undefined where the address is not a file's.
 */
export function filePath(c: Context<HttpEnv>, prefix: string): string | undefined {
	const { pathname } = new URL(c.req.url);
	if (!pathname.startsWith(`${prefix}/`) || !pathname.endsWith(".json")) return undefined;
	const path = pathOfFile(pathname.slice(prefix.length));
	return path.includes("//") ? undefined : path;
}

/** What a search asks for, or the answer to one that can't be. */
function parseSearch(c: Context<HttpEnv>): { query: string; page: number } | Response {
	const query = (c.req.query("q") ?? "").trim().toWellFormed();
	const page = parsePage(c.req.query("page") ?? "1");
	if (page === undefined) return apiError(400, "bad-request", "page is a number from 1.");
	if (query.length > LONGEST_QUERY) {
		return apiError(400, "bad-request", `A search has at most ${LONGEST_QUERY} characters.`);
	}
	return { query, page };
}

function parsePage(given: string): number | undefined {
	return /^[1-9]\d{0,6}$/.test(given) ? Number(given) : undefined;
}
