import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isPublicAddress, literalAddress, lookUpPublic, PrivateAddress } from "./public-address.ts";

export type OpenFileOptions = {
	/** Hosts ("127.0.0.1:8080") that may lie in a private network: those that the operator has named. */
	trustedHosts: ReadonlySet<string>;
	signal: AbortSignal;
	/** Which addresses may be asked at all, also after a redirect; every one unless it says otherwise. */
	isAllowed?: (url: URL) => boolean;
};

const MOST_REDIRECTS = 4;
/** So long without a byte, in milliseconds, and it is given up. */
const PATIENCE = 30_000;

/**
 * Asks for a file, and gives its answer with whatever status, or in a few words why there is none. Only over http(s),
 * and only from the public internet or a trusted host; every redirect is held to the same. Throws what `signal` was
 * aborted with.
 */
export async function openFile(url: URL, options: OpenFileOptions): Promise<IncomingMessage | string> {
	let at = url;
	for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
		const refusal = refusalOf(at, options);
		if (refusal !== undefined) return refusal;
		const answer = await ask(at, options);
		if (answer instanceof Error) return connectionProblem(answer, options.signal);
		const { statusCode = 0, headers } = answer;
		const target = statusCode >= 300 && statusCode < 400 ? headers.location : undefined;
		if (target === undefined) return answer;
		answer.destroy();
		if (!URL.canParse(target, at)) return "redirected to no address";
		at = new URL(target, at);
	}
	return "redirected too often";
}

function refusalOf(url: URL, { trustedHosts, isAllowed }: OpenFileOptions): string | undefined {
	if (url.protocol !== "http:" && url.protocol !== "https:") return "not on the web";
	if (isAllowed && !isAllowed(url)) return "on another host";
	const address = literalAddress(url);
	if (address === undefined || trustedHosts.has(url.host) || isPublicAddress(address)) return undefined;
	return "in a private network";
}

function ask(url: URL, { trustedHosts, signal }: OpenFileOptions): Promise<IncomingMessage | Error> {
	const request = url.protocol === "https:" ? requestSecure : requestPlain;
	const lookup = trustedHosts.has(url.host) ? {} : { lookup: lookUpPublic };
	const headers = { accept: "*/*", "user-agent": "Broadsheet" };
	return new Promise((resolve) => {
		const sent = request(url, { ...lookup, headers, signal, timeout: PATIENCE });
		sent.on("response", resolve);
		sent.on("timeout", () => sent.destroy(new Error("timeout")));
		sent.on("error", resolve);
		sent.end();
	});
}

/** Why nothing came, or no more. Throws what `signal` was aborted with. */
export function connectionProblem(error: unknown, signal: AbortSignal): string {
	signal.throwIfAborted();
	if (error instanceof PrivateAddress) return "in a private network";
	if (error instanceof Error && error.message === "timeout") return "no answer in time";
	return "not reachable";
}
