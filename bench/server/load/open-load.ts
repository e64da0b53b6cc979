import { connect, type Socket } from "node:net";

/** What is sent at an even rate: GETs of these paths in turn, or replies to them. */
export type Stream = { name: string; kind: "read" | "reply"; perSecond: number; paths: readonly string[] };

export type OpenLoad = {
	port: number;
	milliseconds: number;
	streams: readonly Stream[];
	/** Names the replies of this load, so that no two loads send the same one. */
	run: string;
	/** How long after the end an answer is still waited for, in milliseconds. 10000 if left out. */
	patience?: number;
};

/** Latencies in milliseconds; `failures`: other answers than 200 or 201, and those that did not come. */
export type StreamOutcome = { name: string; sent: number; latencies: number[]; failures: number };

type Request = { outcome: StreamOutcome; due: number; bytes: string; status: number };
type Connection = { socket: Socket; request: Request | undefined; idleSince: number };

const MOST_CONNECTIONS = 500;
/** Half of the server's own patience: a connection that it is about to end is not used again. */
const IDLE_MILLISECONDS = 5_000;
const PATIENCE_MILLISECONDS = 10_000;

/**
 * Sends requests when they are due, whether or not earlier ones were answered, as readers who know nothing of each
 * other do. A request's time runs from when it was due, so that a server that stands still for a second is charged with
 * all that would have been asked in it. Who only asks again after an answer does not see that.
 */
export async function sendOpenly({ port, milliseconds, streams, run, patience }: OpenLoad): Promise<StreamOutcome[]> {
	const outcomes = streams.map(({ name }): StreamOutcome => ({ name, sent: 0, latencies: [], failures: 0 }));
	const pool = createPool(port);
	const begin = performance.now();
	await new Promise<void>((resolve) => {
		const ticking = setInterval(() => {
			const passed = Math.min(performance.now() - begin, milliseconds);
			for (const [at, stream] of streams.entries()) {
				const outcome = outcomes[at] as StreamOutcome;
				while (outcome.sent < (passed * stream.perSecond) / 1000) {
					const due = begin + (outcome.sent * 1000) / stream.perSecond;
					pool.send({ outcome, due, ...buildRequest(stream, outcome.sent, port, run) });
					outcome.sent += 1;
				}
			}
			if (passed < milliseconds) return;
			clearInterval(ticking);
			resolve();
		}, 1);
	});
	await pool.drain(patience ?? PATIENCE_MILLISECONDS);
	for (const outcome of outcomes) outcome.failures += outcome.sent - outcome.latencies.length;
	return outcomes;
}

function buildRequest({ kind, paths }: Stream, number: number, port: number, run: string) {
	const path = paths[number % paths.length] ?? "/";
	const head = `${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept-encoding: br\r\n`;
	if (kind === "read") return { status: 200, bytes: `GET ${head}\r\n` };
	const text = `Reply ${number} of ${run}: the tide was there before the mill, and it will be there after it.`;
	const body = JSON.stringify({ text, name: "Reader", email: `reader-${number}@letters.example` });
	const fields = `content-type: application/json\r\nidempotency-key: ${run}-${number}\r\ncontent-length: ${body.length}`;
	return { status: 201, bytes: `POST ${head}${fields}\r\n\r\n${body}` };
}

/** Connections that stay open; one that is free is used, else a new one, and beyond the most of them requests wait. */
function createPool(port: number) {
	const free: Connection[] = [];
	const waiting: Request[] = [];
	const all = new Set<Connection>();

	function send(request: Request): void {
		for (let known = free.pop(); known; known = free.pop()) {
			if (performance.now() - known.idleSince < IDLE_MILLISECONDS) {
				ask(known, request);
				return;
			}
			known.socket.end();
		}
		if (all.size < MOST_CONNECTIONS) ask(open(), request);
		else waiting.push(request);
	}

	function ask(connection: Connection, request: Request): void {
		connection.request = request;
		connection.socket.write(request.bytes, "latin1");
	}

	function open(): Connection {
		const socket = connect({ port, host: "127.0.0.1", noDelay: true });
		const connection: Connection = { socket, request: undefined, idleSince: 0 };
		all.add(connection);
		readAnswers(socket, ({ status, isLast }) => {
			const { request } = connection;
			if (!request) return;
			connection.request = undefined;
			if (status === request.status) request.outcome.latencies.push(performance.now() - request.due);
			if (isLast) {
				socket.end();
				return;
			}
			connection.idleSince = performance.now();
			const next = waiting.shift();
			if (next) ask(connection, next);
			else free.push(connection);
		});
		socket.on("error", () => socket.destroy());
		socket.on("close", () => {
			all.delete(connection);
			const at = free.indexOf(connection);
			if (at >= 0) free.splice(at, 1);
			const next = waiting.shift();
			if (next) send(next);
		});
		return connection;
	}

	/** Waits so many milliseconds for what is still to be answered, and closes everything. */
	async function drain(patience: number): Promise<void> {
		const end = performance.now() + patience;
		const isBusy = () => waiting.length > 0 || [...all].some(({ request }) => request);
		while (isBusy() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
		// A connection that closes would send the next of them.
		waiting.length = 0;
		for (const { socket } of all) socket.destroy();
	}

	return { send, drain };
}

/** Reads no more of answers than their status and length: the load must take little of the machine it is put on. */
function readAnswers(socket: Socket, answered: (answer: { status: number; isLast: boolean }) => void): void {
	let head = "";
	/** Bytes of the answer that are still to come, undefined before its head is whole. */
	let left: number | undefined;
	let answer = { status: 0, isLast: false };
	socket.on("data", (part) => {
		if (left === undefined) {
			head += part.toString("latin1");
			const end = head.indexOf("\r\n\r\n");
			if (end < 0) return;
			const fields = head.slice(0, end);
			answer = { status: Number(fields.slice(9, 12)), isLast: /\r\nconnection: close/i.test(fields) };
			const length = /\r\ncontent-length: (\d+)/i.exec(fields)?.[1];
			if (length === undefined) throw new Error(`An answer has no length: ${fields}`);
			left = Number(length) - (head.length - end - 4);
		} else left -= part.length;
		if (left !== 0) return;
		head = "";
		left = undefined;
		answered(answer);
	});
}
