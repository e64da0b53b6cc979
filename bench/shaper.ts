import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { CongestionWindow } from "./congestion-window.ts";
import type { Link } from "./profiles.ts";

/** What a packet of TCP carries over Ethernet. */
const SEGMENT = 1448;

export type Shaper = { port: number; stop(): Promise<void> };

/** One direction of the link, which all connections share: what is sent waits for what was sent before. */
type Lane = { bitsPerSecond: number; freeAt: number };

/**
 * Stands before `target` on 127.0.0.1 as a phone's link does: a connection costs a round trip before anything is sent,
 * what is sent takes half of one, the bits of all connections come one after the other, and each connection begins with
 * ten segments and sends twice as much after each round trip.
 */
export async function startShaper(target: number, link: Link): Promise<Shaper> {
	const down: Lane = { bitsPerSecond: link.down, freeAt: 0 };
	const up: Lane = { bitsPerSecond: link.up, freeAt: 0 };
	const sockets = new Set<Socket>();
	const keep = (socket: Socket) => {
		sockets.add(socket);
		socket.setNoDelay(true);
		socket.on("close", () => sockets.delete(socket));
		// A browser drops connections as it likes; the other side is then closed, too.
		socket.on("error", () => {});
		return socket;
	};
	const server = createServer(async (client) => {
		keep(client);
		await wait(link.latency);
		const peer = keep(connect(target, "127.0.0.1"));
		client.on("close", () => peer.destroy());
		void pass(client, peer, up, link.latency);
		void pass(peer, client, down, link.latency);
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	if (typeof address !== "object" || address === null) throw new Error("There is no free port.");
	return {
		port: address.port,
		stop: async () => {
			server.close();
			for (const socket of sockets) socket.destroy();
			await once(server, "close");
		},
	};
}

/** Hands on what comes from one side to the other, segment by segment. */
async function pass(from: Socket, to: Socket, lane: Lane, roundTrip: number): Promise<void> {
	const window = new CongestionWindow(SEGMENT);
	// Timers of nearly the same moment may change places, what they hand on must not.
	const onTheWay: (Buffer | "end")[] = [];
	const arrive = () => {
		const next = onTheWay.shift();
		if (next === "end") to.end();
		else if (next && to.writable) to.write(next);
	};
	try {
		for await (const chunk of from as AsyncIterable<Buffer>) {
			for (let at = 0; at < chunk.length; at += SEGMENT) {
				const segment = chunk.subarray(at, at + SEGMENT);
				await window.reserve(segment.length);
				const now = performance.now();
				lane.freeAt = Math.max(now, lane.freeAt) + (segment.length * 8000) / lane.bitsPerSecond;
				const takes = lane.freeAt - now + roundTrip / 2;
				onTheWay.push(segment);
				setTimeout(arrive, takes);
				setTimeout(() => window.acknowledge(segment.length), takes + roundTrip / 2);
			}
		}
		onTheWay.push("end");
		setTimeout(arrive, Math.max(0, lane.freeAt - performance.now()) + roundTrip / 2);
	} catch {
		// The connection was dropped: there is nobody left to hand anything to.
	}
}
