import { join } from "node:path";
import { type Context, Hono } from "hono";
import { readQuery, SHELL_ADDRESS } from "../../src/urls.ts";
import { IMPORTED_FOLDER } from "../import/files/imported-folder.ts";
import { KEPT_ASSETS } from "../kept-assets.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import type { Settings } from "../settings.ts";
import { createAnswerCache } from "./answer-cache.ts";
import { createApi } from "./api.ts";
import { apiError, errorResponse, logFailure } from "./api-errors.ts";
import { createReplyHandler } from "./api-replies.ts";
import { createReportHandler } from "./api-reports.ts";
import { createUnlockHandler } from "./api-unlock.ts";
import { boundAddress } from "./bound-address.ts";
import { failurePage } from "./failure-page.ts";
import { createMachineRoutes } from "./for-machines.ts";
import { createFormHandler } from "./form-posts.ts";
import { createReplyTaker } from "./form-replies.ts";
import { createUnlockTaker } from "./form-unlock.ts";
import { createHookHandler } from "./hooks.ts";
import { type HttpEnv, publicAddress } from "./http-env.ts";
import type { Pages } from "./page/create-pages.ts";
import { passPictures } from "./passed-pictures.ts";
import { followPlainAddresses } from "./plain-addresses.ts";
import { allowReaderOrigins } from "./reader-origins.ts";
import { createReplyDesk } from "./reply-desk.ts";
import { createReportDesk } from "./report-desk.ts";
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
	const cache = createAnswerCache(newsroom);
	const replyDesk = createReplyDesk(newsroom, settings.repliesPerMinute);
	const reportDesk = createReportDesk(newsroom, settings.repliesPerMinute);
	const unlockDesk = createUnlockDesk(newsroom, settings.repliesPerMinute);
	const forms = { pages, respond, settings };
	const takers = { reply: createReplyTaker(replyDesk, forms), unlock: createUnlockTaker(unlockDesk, forms) };

	app.use(addSecurityHeaders(settings, pages.inlineHashes, newsroom));
	app.use(boundAddress);
	const imported = join(settings.dataFolder, IMPORTED_FOLDER);
	const ownFiles = { "/pictures/": join(folders.edition, "renditions"), "/media/imported/": imported };
	app.route("/api", createApi(cache, respond, ownFiles));
	for (const posts of ["/api/replies/*", "/api/reports/*", "/api/unlock/*"]) {
		app.use(posts, allowReaderOrigins(settings.readerOrigins));
	}
	app.get("/api/replies/*", answerReach);
	app.post("/api/replies/*", createReplyHandler(replyDesk, settings));
	app.post("/api/reports/*", createReportHandler(reportDesk, settings));
	app.post("/api/unlock/*", createUnlockHandler(unlockDesk, settings));
	app.all("/api/*", unknownApiAddress);
	app.post("/hooks/changed", createHookHandler(newsroom, settings));
	app.route("/", createMachineRoutes({ newsroom, cache, respond, settings }));
	const { dataFolder, wordpressUrl } = settings;
	const kept = { imported, keptAssets: join(dataFolder, KEPT_ASSETS) };
	if (wordpressUrl !== undefined) app.get("/pictures/from/*", passPictures(newsroom, wordpressUrl));
	const from = { ...(wordpressUrl !== undefined && { wordpressUrl }), isOffline: settings.isOffline };
	app.route("/", createFileRoutes({ ...folders, ...kept, ...from }));

	app.get(SHELL_ADDRESS, async (c) => {
		const headers = { "content-type": "text/html; charset=utf-8", "cache-control": CACHE_CONTROL.page };
		return respond(c.req.raw, await cache(SHELL_ADDRESS, async () => textAnswer(await pages.shell(), headers)));
	});
	app.get("/", followPlainAddresses(newsroom, settings));
	app.get("*", async (c) => {
		const url = publicAddress(c, settings);
		// Every other word in a query would be one more page to make and to keep.
		url.search = readQuery(url.search);
		const answer = await cache(url.href, async (watched) => {
			const page = await pages.answer({ url }, watched);
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
/** Whoever is about to send a reply asks first whether it would come here. */
function answerReach(c: Context<HttpEnv>): Response {
	return c.req.method === "HEAD" ? c.body(null, 204) : unknownApiAddress(c);
}

function unknownApiAddress(c: Context<HttpEnv>): Response {
	const isPosted = /^\/api\/(?:replies|reports|unlock)\//.test(c.req.path);
	const isRead = c.req.method === "GET" || c.req.method === "HEAD";
	if (isRead && !isPosted) return apiError(404, "not-found", "There is nothing at this address.");
	const allow = isPosted ? "POST" : "GET, HEAD";
	return apiError(405, "method-not-allowed", `This address takes ${allow}.`, { headers: { allow } });
}
