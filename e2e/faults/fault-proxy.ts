import { request as ask, createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Exchange, FAULTS, type Fault, type FaultName, type Whole } from "./faults.ts";

/** Stands between two programs that talk HTTP, on a port of its own on loopback, and hands on until it is told otherwise. */
export type FaultProxy = {
	origin: string;
	/** From now on what is asked under `path` meets the fault. */
	put(fault: FaultName, path: RegExp): void;
	/** Ends the fault: what it held is handed on, what it never answered is broken off. */
	end(): void;
	/** What was asked, in order, with what the server behind answered: nothing where it was not asked. */
	seen: { method: string; path: string; struck: boolean; answer?: Whole }[];
	stop(): Promise<void>;
};

type Struck = { fault: Fault; path: RegExp; turn: number; isOver: Promise<void>; over: () => void };

/**
 * `to` is the origin of the server behind; what is asked under `without` is answered with nothing. Nothing that goes
 * through may be kept by a browser.
 */
export async function startFaultProxy(to: string, { without }: { without?: RegExp } = {}): Promise<FaultProxy> {
	let struck: Struck | undefined;
	const held = new Set<ServerResponse>();
	const seen: FaultProxy["seen"] = [];

	const server = createServer(async (request, response) => {
		const path = request.url?.split("?")[0] ?? "/";
		const entry: FaultProxy["seen"][number] = { method: request.method ?? "", path, struck: false };
		seen.push(entry);
		const sent = await readAll(request);
		const askServer = async () => {
			entry.answer = await askBehind(to, request, sent);
			return entry.answer;
		};
		const pass = async () => {
			const { status, headers, body } = await askServer();
			response.writeHead(status, headers).end(body);
		};
		try {
			if (without?.test(path)) response.writeHead(204).end();
			else if (path === "/fault-proxy/sign-in") {
				response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><h1>Sign in to this network</h1>");
			} else if (struck?.path.test(path)) {
				entry.struck = true;
				held.add(response);
				response.on("close", () => held.delete(response));
				struck.turn += 1;
				const exchange: Exchange = { request, response, askServer, pass, isOver: struck.isOver, turn: struck.turn };
				await struck.fault(exchange);
			} else {
				await pass();
			}
		} catch {
			response.destroy();
		}
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	const { port } = server.address() as AddressInfo;

	const end = () => {
		struck?.over();
		const isHeld = struck?.fault === FAULTS.late;
		struck = undefined;
		if (!isHeld) for (const response of held) response.destroy();
	};
	return {
		origin: `http://127.0.0.1:${port}`,
		put(fault, path) {
			end();
			const { promise: isOver, resolve: over } = Promise.withResolvers<void>();
			struck = { fault: FAULTS[fault], path, turn: 0, isOver, over };
		},
		end,
		seen,
		async stop() {
			end();
			const closed = new Promise((done) => server.close(done));
			server.closeAllConnections();
			await closed;
		},
	};
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of message) parts.push(part);
	return Buffer.concat(parts);
}

/** The name that was asked for stays: the server compares it with where a post comes from. */
function askBehind(to: string, { url = "/", method, headers }: IncomingMessage, sent: Buffer): Promise<Whole> {
	const { "accept-encoding": _packing, connection: _connection, ...asked } = headers;
	return new Promise((resolve, reject) => {
		const asking = ask(new URL(url, to), { method: method ?? "GET", headers: asked }, async (answer) => {
			try {
				const body = await readAll(answer);
				const { connection, "keep-alive": _alive, "transfer-encoding": _transfer, ...kept } = answer.headers;
				resolve({
					status: answer.statusCode ?? 502,
					headers: { ...(kept as Record<string, string>), "cache-control": "no-store" },
					body,
				});
			} catch (error) {
				reject(error);
			}
		});
		asking.on("error", reject);
		asking.end(sent);
	});
}
