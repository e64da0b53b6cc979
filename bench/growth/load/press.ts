import { connect, type Socket } from "node:net";

export type Load = {
	port: number;
	/** Asked for one after the other, over again when all were. */
	paths: readonly string[];
	connections: number;
	/** Ends after so many milliseconds, or so many requests, whichever comes first. */
	milliseconds: number;
	requests: number;
};

/** `failures`: answers other than 200 and connections that broke in the middle of one. */
export type LoadOutcome = { milliseconds: number; latencies: number[]; bytes: number; failures: number };

/**
 * Asks as fast as answers come, over so many connections that stay open. Reads no more of an answer than its status
 * and length, so that the load takes little of the machine that it is put on.
 */
export async function press(load: Load): Promise<LoadOutcome> {
	const outcome: LoadOutcome = { milliseconds: 0, latencies: [], bytes: 0, failures: 0 };
	const begin = performance.now();
	let asked = 0;
	const next = () => {
		const isOver = asked >= load.requests || performance.now() - begin > load.milliseconds;
		if (isOver) return undefined;
		asked += 1;
		return load.paths[(asked - 1) % load.paths.length];
	};
	await Promise.all(Array.from({ length: load.connections }, () => runConnection(load.port, next, outcome)));
	outcome.milliseconds = performance.now() - begin;
	return outcome;
}

/** One connection after another: a server may end one after so many answers. */
async function runConnection(port: number, next: () => string | undefined, outcome: LoadOutcome): Promise<void> {
	for (let path = next(); path !== undefined; ) path = await runSocket(port, path, next, outcome);
}

/** Asks until all is asked for or the server ends the connection; gives the path that is still to be asked for. */
function runSocket(port: number, first: string, next: () => string | undefined, outcome: LoadOutcome) {
	return new Promise<string | undefined>((resolve) => {
		const socket = connect({ port, host: "127.0.0.1", noDelay: true });
		let path: string | undefined = first;
		let asked = ask(socket, path, port);
		let head = "";
		/** Bytes of the answer that are still to come, undefined before its head is whole. */
		let left: number | undefined;
		let isLast = false;

		const finish = () => {
			outcome.latencies.push(performance.now() - asked);
			head = "";
			left = undefined;
			path = next();
			if (path === undefined || isLast) socket.end();
			else asked = ask(socket, path, port);
		};
		socket.on("data", (part) => {
			outcome.bytes += part.length;
			if (left === undefined) {
				head += part.toString("latin1");
				const end = head.indexOf("\r\n\r\n");
				if (end < 0) return;
				const fields = head.slice(0, end);
				if (!fields.startsWith("HTTP/1.1 200")) outcome.failures += 1;
				isLast = /\r\nconnection: close/i.test(fields);
				left = lengthIn(fields) - (head.length - end - 4);
			} else left -= part.length;
			if (left === 0) finish();
		});
		socket.on("error", () => socket.destroy());
		socket.on("close", () => {
			if (head !== "") outcome.failures += 1;
			resolve(path);
		});
	});
}

function lengthIn(fields: string): number {
	const length = /\r\ncontent-length: (\d+)/i.exec(fields)?.[1];
	if (length === undefined) throw new Error(`An answer has no length: ${fields}`);
	return Number(length);
}

function ask(socket: Socket, path: string, port: number): number {
	socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept-encoding: br\r\n\r\n`, "latin1");
	return performance.now();
}
