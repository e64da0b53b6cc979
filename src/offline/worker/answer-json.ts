import { isNewsrooms, keptAnswer, refreshKept } from "./kept-answers.ts";
import { inTime } from "./patience.ts";
import { noteReach } from "./reach.ts";

const JSON_TYPE = /^application\/json\b/;

/**
 * Article JSON: the newsroom's own where it comes in time, what is kept where it does not. What is kept becomes as
 * fresh as what came, also when that comes too late to be shown.
 */
export async function answerJson(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const kept = await keptAnswer(request.url);
	if (!kept) return noteReach(fetch(request));
	// The browser's own cache would give an old answer for minutes, without a network too, and not say so.
	const asking = noteReach(fetch(request, { cache: "no-cache" }));
	const refreshing = asking.then(async (response) => {
		if (response.ok && isNewsrooms(response, JSON_TYPE)) await refreshKept(request.url, response.clone());
	});
	event.waitUntil(refreshing.catch(() => undefined));
	try {
		const response = await inTime(asking);
		return response && isNewsrooms(response, JSON_TYPE) ? response : kept;
	} catch {
		return kept;
	}
}
