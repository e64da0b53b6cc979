import { type Context, Hono } from "hono";
import { Failure } from "../../src/model/failure.ts";
import type { NewsroomApi } from "../../src/model/newsroom-api.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import type { Settings } from "../settings.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { failureStatus, logError, publicMessage } from "./api-errors.ts";
import { buildJsonFeed, buildRss, type FeedSource } from "./feed.ts";
import { type HttpEnv, publicOrigin } from "./http-env.ts";
import type { Respond } from "./responder.ts";
import { buildRobots, buildSitemap } from "./sitemap.ts";
import { CACHE_CONTROL, type TextAnswer, textAnswer } from "./text-answer.ts";
import { buildWebManifest } from "./web-manifest.ts";

type Parts = { newsroom: Newsroom; cache: AnswerCache; respond: Respond; settings: Settings };

/** What is read by programs: feeds of every list, sitemaps, robots.txt, the app manifest, and whether the server is well. */
export function createMachineRoutes({ newsroom, cache, respond, settings }: Parts): Hono<HttpEnv> {
	const routes = new Hono<HttpEnv>();

	async function answer(
		c: Context<HttpEnv>,
		make: (origin: string, newsroom: NewsroomApi) => Promise<TextAnswer>,
	): Promise<Response> {
		const origin = publicOrigin(c, settings);
		const { pathname } = new URL(c.req.url);
		try {
			return await respond(c.req.raw, await cache(`${origin}${pathname}`, (watched) => make(origin, watched)));
		} catch (error) {
			if (!(error instanceof Failure)) logError(error, c.req.raw);
			return problem(error, pathname);
		}
	}

	async function feedSource(newsroom: NewsroomApi, origin: string, path: string): Promise<FeedSource> {
		const listPath = path.replace(/feed\.(?:xml|json)$/, "");
		const [masthead, list] = await Promise.all([newsroom.masthead(), newsroom.list(listPath, 1)]);
		return { masthead, list, origin, path };
	}

	routes.get("/robots.txt", (c) =>
		answer(c, async (origin) => plain(buildRobots(origin), "text/plain", CACHE_CONTROL.sitemap)),
	);

	routes.get("/:file{sitemap(?:-[1-9][0-9]{0,3})?\\.xml}", (c) =>
		answer(c, async (origin) => {
			const part = /-(\d+)/.exec(c.req.param("file"))?.[1];
			const sitemap = await buildSitemap(newsroom, origin, part === undefined ? undefined : Number(part));
			if (sitemap === undefined) throw new Failure("not-found", "There is no such part of the sitemap.");
			return plain(sitemap, "application/xml", CACHE_CONTROL.sitemap);
		}),
	);

	routes.get("/manifest.webmanifest", (c) =>
		answer(c, async () => {
			const manifest = buildWebManifest(await newsroom.masthead());
			return plain(manifest, "application/manifest+json", CACHE_CONTROL.sitemap);
		}),
	);

	routes.get("/healthz", async () => {
		const isWell = await newsroom.masthead().then(
			() => true,
			() => false,
		);
		const init = { status: isWell ? 200 : 503, headers: { "cache-control": CACHE_CONTROL.never } };
		return Response.json({ status: isWell ? "ok" : "the newsroom does not answer" }, init);
	});

	routes.on("GET", ["/feed.xml", "/:list{.+/feed\\.xml}"], (c) =>
		answer(c, async (origin, watched) => {
			const { pathname } = new URL(c.req.url);
			return plain(buildRss(await feedSource(watched, origin, pathname)), "application/rss+xml", CACHE_CONTROL.feed);
		}),
	);

	routes.on("GET", ["/feed.json", "/:list{.+/feed\\.json}"], (c) =>
		answer(c, async (origin, watched) => {
			const { pathname } = new URL(c.req.url);
			return plain(
				buildJsonFeed(await feedSource(watched, origin, pathname)),
				"application/feed+json",
				CACHE_CONTROL.feed,
			);
		}),
	);

	// Where a WordPress site has its feeds, and feed readers still ask for them.
	routes.get("/:list{(?:.+/)?feed/?}", (c) => {
		const { pathname } = new URL(c.req.url);
		const location = `${pathname.replace(/^\/{2,}/, "/").replace(/\/$/, "")}.xml`;
		return new Response(null, { status: 301, headers: { location, "cache-control": CACHE_CONTROL.sitemap } });
	});

	return routes;
}

function plain(body: string, type: string, cacheControl: string): TextAnswer {
	return textAnswer(body, { "content-type": `${type}; charset=utf-8`, "cache-control": cacheControl });
}

function problem(error: unknown, pathname: string): Response {
	const failure = error instanceof Failure ? error : new Failure("server", "The newsroom failed to answer.");
	const headers: Record<string, string> = {
		"content-type": "text/plain; charset=utf-8",
		"cache-control": CACHE_CONTROL.never,
	};
	if (failure.kind === "moved" && failure.to !== undefined) {
		headers.location = `${failure.to}${pathname.slice(pathname.lastIndexOf("/") + 1)}`;
	}
	return new Response(`${publicMessage(failure)}\n`, { status: failureStatus(failure), headers });
}
