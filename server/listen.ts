import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { boundConnections } from "./bound-connections.ts";
import type { HttpEnv } from "./http/http-env.ts";

/** Seconds and counts that keep slow or greedy connections from taking the server from everyone else. */
const BOUNDS = {
	headersTimeout: 10_000,
	requestTimeout: 30_000,
	keepAliveTimeout: 10_000,
	/** How often the two time-outs above are looked at. */
	connectionsCheckingInterval: 2_000,
	/** A connection on which nothing moves, such as a reader that takes nothing of what it asked for. */
	silence: 60_000,
	connections: 2_000,
	requestsPerConnection: 1_000,
	headerBytes: 16 * 1024,
};

export type Listening = {
	/** Where it listens, as a browser takes it. */
	address: string;
	/** Takes no more connections, finishes what is in flight, and after `grace` milliseconds ends what is left. */
	stop(grace: number): Promise<void>;
};

/** Starts to listen; throws the system's error when the port or address can't be had. */
export async function listen(
	app: Hono<HttpEnv>,
	{ host, port }: { host: string; port: number },
	{ connections = BOUNDS.connections }: { connections?: number } = {},
): Promise<Listening> {
	let isStopping = false;
	const server = createAdaptorServer({
		fetch: async (request, bindings) => {
			const response = await app.fetch(request, bindings);
			// A connection kept alive would hold the end back.
			if (isStopping) response.headers.set("connection", "close");
			return response;
		},
		serverOptions: {
			headersTimeout: BOUNDS.headersTimeout,
			requestTimeout: BOUNDS.requestTimeout,
			keepAliveTimeout: BOUNDS.keepAliveTimeout,
			connectionsCheckingInterval: BOUNDS.connectionsCheckingInterval,
			maxHeaderSize: BOUNDS.headerBytes,
		},
	}) as Server;
	boundConnections(server, connections);
	server.maxRequestsPerSocket = BOUNDS.requestsPerConnection;
	server.setTimeout(BOUNDS.silence);
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, resolve);
	});
	return {
		address: addressOf(server, host),
		stop: (grace) => {
			isStopping = true;
			return stopServer(server, grace);
		},
	};
}

function stopServer(server: Server, grace: number): Promise<void> {
	return new Promise((resolve) => {
		const sweep = setInterval(() => server.closeIdleConnections(), 50);
		const end = setTimeout(() => server.closeAllConnections(), grace);
		server.close(() => {
			clearInterval(sweep);
			clearTimeout(end);
			resolve();
		});
	});
}

/** An address that stands for all of them ("0.0.0.0") is reached as this machine. */
function addressOf(server: Server, host: string): string {
	const bound = server.address();
	const port = typeof bound === "object" && bound !== null ? bound.port : 0;
	const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
	return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

/** Why the server can't listen, in a sentence that says what to change. */
export function listenProblem(error: unknown, { host, port }: { host: string; port: number }): string {
	switch ((error as NodeJS.ErrnoException).code) {
		case "EADDRINUSE":
			return `Port ${port} on ${host} is taken. Stop what uses it, or choose another one: PORT=${port === 65_535 ? port - 1 : port + 1} npm start`;
		case "EACCES":
			return `Port ${port} may not be used by this account. Choose one above 1023, such as PORT=4173.`;
		case "EADDRNOTAVAIL":
		case "ENOTFOUND":
		case "EAI_AGAIN":
			return `HOST is "${host}", which is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for every address.`;
		default:
			return `The server can't listen on ${host}, port ${port}: ${error instanceof Error ? error.message : error}`;
	}
}
