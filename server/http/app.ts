import { type Context, Hono } from "hono";
import type { Newsroom } from "../newsroom/newsroom.ts";
import type { Settings } from "../settings.ts";
import { createAnswerCache } from "./answer-cache.ts";
import { createApi } from "./api.ts";
import { apiError, errorResponse, logError } from "./api-errors.ts";
import { createReplyHandler } from "./api-replies.ts";
import { createMachineRoutes } from "./for-machines.ts";
import { createFormHandler } from "./form-replies.ts";
import { type HttpEnv, publicAddress } from "./http-env.ts";
import type { Pages } from "./page/create-pages.ts";
import { createReplyDesk } from "./reply-desk.ts";
import { createResponder } from "./responder.ts";
import { addSecurityHeaders } from "./security.ts";
import { createFileRoutes, type Folders } from "./static-files.ts";
import { CACHE_CONTROL, textAnswer } from "./text-answer.ts";

export type AppParts = { newsroom: Newsroom; pages: Pages; settings: Settings; folders: Folders };

/** The whole HTTP side of the paper: files, the JSON API, feeds, and for every other address a page. */
export function createApp({ newsroom, pages, settings, folders }: AppParts): Hono<HttpEnv> {
	const app = new Hono<HttpEnv>();
	const respond = createResponder();
	const cache = createAnswerCache(() => newsroom.revision());
	const desk = createReplyDesk(newsroom, settings.repliesPerMinute);

	app.use(addSecurityHeaders(settings, pages.styleHashes));
	app.route("/api", createApi(newsroom, cache, respond));
	app.post("/api/replies/*", createReplyHandler(desk, settings));
	app.all("/api/*", unknownApiAddress);
	app.route("/", createMachineRoutes({ newsroom, cache, respond, settings }));
	app.route("/", createFileRoutes(folders));

	app.get("*", async (c) => {
		const url = publicAddress(c, settings);
		const answer = await cache(url.href, async () => {
			const page = await pages.answer({ url });
			return textAnswer(page.body, { "cache-control": CACHE_CONTROL.page, ...page.headers }, page.status);
		});
		return respond(c.req.raw, answer);
	});
	app.post("*", createFormHandler(desk, pages, respond, settings));
	app.all("*", () => {
		const headers = { allow: "GET, HEAD, POST", "content-type": "text/plain; charset=utf-8" };
		return new Response("This method is not taken here.\n", { status: 405, headers });
	});
	app.onError((error, c) => {
		logError(error, c.req.raw);
		if (c.req.path.startsWith("/api/")) return errorResponse(error, c.req.raw);
		const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": CACHE_CONTROL.never };
		return new Response("The paper can't be shown just now. Please try again in a moment.\n", { status: 500, headers });
	});
	return app;
}

/** An address that is not there, or one that is but takes another method. */
function unknownApiAddress(c: Context<HttpEnv>): Response {
	const isReplies = c.req.path.startsWith("/api/replies/");
	const isRead = c.req.method === "GET" || c.req.method === "HEAD";
	if (isRead && !isReplies) return apiError(404, "not-found", "There is nothing at this address.");
	const allow = isReplies ? "POST" : "GET, HEAD";
	return apiError(405, "method-not-allowed", `This address takes ${allow}.`, { headers: { allow } });
}
