import { join } from "node:path";
import { type Context, Hono } from "hono";
import { IMPORTED_FOLDER } from "../import/files/imported-folder.ts";
import { KEPT_ASSETS } from "../kept-assets.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import type { Settings } from "../settings.ts";
import { createAnswerCache } from "./answer-cache.ts";
import { createApi } from "./api.ts";
import { apiError, errorResponse, logFailure } from "./api-errors.ts";
import { createReplyHandler } from "./api-replies.ts";
import { createUnlockHandler } from "./api-unlock.ts";
import { failurePage } from "./failure-page.ts";
import { createMachineRoutes } from "./for-machines.ts";
import { createFormHandler } from "./form-posts.ts";
import { createReplyTaker } from "./form-replies.ts";
import { createUnlockTaker } from "./form-unlock.ts";
import { createHookHandler } from "./hooks.ts";
import { type HttpEnv, publicAddress } from "./http-env.ts";
import type { Pages } from "./page/create-pages.ts";
import { followPlainAddresses } from "./plain-addresses.ts";
import { allowReaderOrigins } from "./reader-origins.ts";
import { createReplyDesk } from "./reply-desk.ts";
import { createResponder } from "./responder.ts";
import { addSecurityHeaders } from "./security.ts";
import { createFileRoutes, type Folders } from "./static-files.ts";
import { isStoryAddress } from "./story-address.ts";
import { CACHE_CONTROL, textAnswer } from "./text-answer.ts";
import { createUnlockDesk } from "./unlock-desk.ts";

export type AppParts = { newsroom: Newsroom; pages: Pages; settings: Settings; folders: Folders };

/** The whole HTTP side of the paper: files, the JSON API, feeds, and for every other address a page. */
export function createApp({ newsroom, pages, settings, folders }: AppParts): Hono<HttpEnv> {
	const app = new Hono<HttpEnv>();
	const respond = createResponder();
	const cache = createAnswerCache(() => newsroom.revision());
	const replyDesk = createReplyDesk(newsroom, settings.repliesPerMinute);
	const unlockDesk = createUnlockDesk(newsroom, settings.repliesPerMinute);
	const forms = { pages, respond, settings };
	const takers = { reply: createReplyTaker(replyDesk, forms), unlock: createUnlockTaker(unlockDesk, forms) };

	app.use(addSecurityHeaders(settings, pages.inlineHashes, newsroom));
	app.route("/api", createApi(newsroom, cache, respond));
	for (const posts of ["/api/replies/*", "/api/unlock/*"]) app.use(posts, allowReaderOrigins(settings.readerOrigins));
	app.post("/api/replies/*", createReplyHandler(replyDesk, settings));
	app.post("/api/unlock/*", createUnlockHandler(unlockDesk, settings));
	app.all("/api/*", unknownApiAddress);
	app.post("/hooks/changed", createHookHandler(newsroom, settings));
	app.route("/", createMachineRoutes({ newsroom, cache, respond, settings }));
	const { dataFolder, wordpressUrl } = settings;
	const kept = { imported: join(dataFolder, IMPORTED_FOLDER), keptAssets: join(dataFolder, KEPT_ASSETS) };
	app.route("/", createFileRoutes({ ...folders, ...kept, ...(wordpressUrl !== undefined && { wordpressUrl }) }));

	app.get("/", followPlainAddresses(newsroom, settings));
	app.get("*", async (c) => {
		const url = publicAddress(c, settings);
		const answer = await cache(url.href, async () => {
			const page = await pages.answer({ url });
			const cacheControl = page.status >= 500 ? CACHE_CONTROL.never : CACHE_CONTROL.page;
			return textAnswer(page.body, { "cache-control": cacheControl, ...page.headers }, page.status);
		});
		return respond(c.req.raw, answer);
	});
	const takeForm = createFormHandler(takers, settings);
	app.post("*", (c) => (isStoryAddress(c.req.path) ? takeForm(c) : methodNotTaken(c)));
	app.all("*", methodNotTaken);
	app.onError((error, c) => {
		if (c.req.path.startsWith("/api/")) return errorResponse(error, c.req.raw);
		logFailure(error, c.req.raw);
		const { pathname, search } = publicAddress(c, settings);
		return failurePage(error, pathname + search);
	});
	return app;
}

function methodNotTaken(c: Context<HttpEnv>): Response {
	const allow = isStoryAddress(c.req.path) ? "GET, HEAD, POST" : "GET, HEAD";
	const headers = { allow, "content-type": "text/plain; charset=utf-8", "cache-control": CACHE_CONTROL.never };
	return new Response(`This address takes ${allow}.\n`, { status: 405, headers });
}

/** An address that is not there, or one that is but takes another method. */
function unknownApiAddress(c: Context<HttpEnv>): Response {
	const isPosted = /^\/api\/(?:replies|unlock)\//.test(c.req.path);
	const isRead = c.req.method === "GET" || c.req.method === "HEAD";
	if (isRead && !isPosted) return apiError(404, "not-found", "There is nothing at this address.");
	const allow = isPosted ? "POST" : "GET, HEAD";
	return apiError(405, "method-not-allowed", `This address takes ${allow}.`, { headers: { allow } });
}
