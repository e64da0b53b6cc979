import { apiUrls, parseListUrl, withSlash } from "../../urls.ts";
import { keptAnswer } from "./kept-answers.ts";
import { inTime } from "./patience.ts";
import { noteReach } from "./reach.ts";

/**
 * A page that is loaded: the server's own HTML, and without a network the shell, which draws what is kept and says so
 * where that is nothing. A server that fails, or does not answer in time, gives way to what is kept alone.
 */
export async function answerPage(event: FetchEvent, findShell: () => Promise<Response | undefined>): Promise<Response> {
	const { request } = event;
	const asking = noteReach(ask(event));
	const isKept = await isPageKept(new URL(request.url).pathname);
	try {
		const response = await (isKept ? inTime(asking) : asking);
		if (response && (response.status < 500 || !isKept)) return response;
	} catch (error) {
		const shell = await findShell();
		if (!shell) throw error;
		return shell;
	}
	return (await findShell()) ?? asking;
}

async function ask(event: FetchEvent): Promise<Response> {
	const preloaded: Response | undefined = await event.preloadResponse;
	return preloaded ?? fetch(event.request);
}

async function isPageKept(pathname: string): Promise<boolean> {
	const { path, page } = parseListUrl(pathname);
	const addresses = [apiUrls.story(withSlash(pathname)), apiUrls.list(path, page)];
	const kept = await Promise.all(addresses.map(keptAnswer));
	return kept.some((answer) => answer !== undefined);
}
