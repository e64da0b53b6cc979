import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Keeps at most `most` connections of a server open. One more takes the place of the one that has waited longest for a
 * whole request, whoever made it: a crowd of idle connections pushes itself out, and a reader, who asks at once, gets
 * in. Where every connection has a request that is being answered, the new one is not taken.
 */
export function boundConnections(server: Server, most: number): void {
	/** Those that wait for a request, the longest first. */
	const waiting = new Set<Socket>();
	let open = 0;

	server.on("connection", (socket: Socket) => {
		open += 1;
		socket.once("close", () => {
			open -= 1;
			waiting.delete(socket);
		});
		if (open > most) {
			const [longest = socket] = waiting;
			// Closing takes a moment; the place is given away at once.
			waiting.delete(longest);
			longest.destroy();
		}
		if (!socket.destroyed) waiting.add(socket);
	});
	server.on("request", (request, response) => {
		const { socket } = request;
		const begin = () => waiting.delete(socket);
		// A body that is still on its way is waited for like a request.
		if (request.complete || !/^(?:POST|PUT|PATCH)$/.test(request.method ?? "")) begin();
		else request.once("end", begin);
		response.once("close", () => {
			if (!socket.destroyed) waiting.add(socket);
		});
	});
}
