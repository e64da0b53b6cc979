import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export type Asked = { method: string; path: string; headers: IncomingMessage["headers"]; body: string };
export type Answer = (response: ServerResponse, asked: Asked, request: IncomingMessage) => void;

export type ServedSite = {
	home: URL;
	/** Everything asked, in order. */
	asked: Asked[];
	/** Paths asked, without query, those of the home page left out. */
	paths(): string[];
	/** Answers by path without query ("/wp-json/wp/v2/posts"); what is not there is WordPress's own 404. */
	answers: Map<string, Answer>;
	/** Stops listening and breaks all connections; a second call does nothing. */
	stop(): Promise<void>;
	/** Listens again, on the same port. */
	restart(): Promise<void>;
};

/** A site on a free local port with a home page that names its API under /wp-json/. */
export async function serveSite(): Promise<ServedSite> {
	const asked: Asked[] = [];
	const answers = new Map<string, Answer>();
	let port = 0;
	const server = createServer(async (request, response) => {
		let body = "";
		for await (const chunk of request) body += chunk;
		const path = request.url ?? "/";
		const question = { method: request.method ?? "", path, headers: request.headers, body };
		asked.push(question);
		const answer = answers.get(path.split("?")[0] ?? "") ?? notFound;
		answer(response, question, request);
	});
	const listen = () => new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
	const stop = async () => {
		if (!server.listening) return;
		const closed = new Promise((done) => server.close(done));
		server.closeAllConnections();
		await closed;
	};
	await listen();
	port = (server.address() as AddressInfo).port;
	onTestFinished(stop);
	const home = new URL(`http://127.0.0.1:${port}/`);
	answers.set("/", homePage(`<${home.href}wp-json/>; rel="https://api.w.org/"`));
	const paths = () => asked.map(({ path }) => path.split("?")[0] ?? "").filter((path) => path !== "/");
	return { home, asked, answers, paths, stop, restart: listen };
}

/** A home page with a `Link` header. */
export function homePage(link: string, html = '<!doctype html><html lang="en-GB"><title>The Paper</title>'): Answer {
	return (response) => {
		response.setHeader("Link", link);
		response.setHeader("Content-Type", "text/html; charset=UTF-8");
		response.end(html);
	};
}

export function json(value: unknown, headers: Record<string, string> = {}, status = 200): Answer {
	return raw(JSON.stringify(value), { "Content-Type": "application/json; charset=UTF-8", ...headers }, status);
}

export function html(page: string, status = 200, headers: Record<string, string> = {}): Answer {
	return raw(page, { "Content-Type": "text/html; charset=UTF-8", ...headers }, status);
}

export function raw(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer {
	return (response) => {
		response.writeHead(status, headers);
		response.end(body);
	};
}

/** Answers one after the other; the last one stays. */
export function inTurn(...answers: [Answer, ...Answer[]]): Answer {
	let turn = 0;
	return (...question) => (answers[Math.min(turn++, answers.length - 1)] ?? answers[0])(...question);
}

const notFound = json({ code: "rest_no_route", message: "No route.", data: { status: 404 } }, {}, 404);
