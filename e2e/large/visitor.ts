import { Agent, type IncomingHttpHeaders, request } from "node:http";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; milliseconds: number };

/** A visitor with an address of its own (127.x.y.z: all of them are this machine) and connections that stay open. */
export type Visitor = {
	ask: (path: string, reply?: { body: string; headers: Record<string, string> }) => Promise<Answer>;
	leave: () => void;
};

/** The time-out of one request, in milliseconds. */
const PATIENCE = 20_000;

/** Rejects when the connection breaks, the body is cut off, or no answer comes; never asks twice. */
export function createVisitor(origin: string, localAddress: string): Visitor {
	const agent = new Agent({ keepAlive: true, maxSockets: 2 });
	return {
		ask: (path, reply) =>
			new Promise((resolve, reject) => {
				const began = performance.now();
				const options = {
					agent,
					localAddress,
					method: reply ? "POST" : "GET",
					headers: { "accept-encoding": "gzip, deflate, br", ...reply?.headers },
					timeout: PATIENCE,
				};
				const sent = request(origin + path, options, (response) => {
					const chunks: Buffer[] = [];
					response.on("data", (chunk: Buffer) => chunks.push(chunk));
					response.on("error", reject);
					response.on("close", () => {
						if (!response.complete) return reject(new Error(`${path} was cut off`));
						const { statusCode: status = 0, headers } = response;
						const milliseconds = performance.now() - began;
						resolve({ status, headers, body: Buffer.concat(chunks), milliseconds });
					});
				});
				sent.on("timeout", () => sent.destroy(new Error(`${path} was not answered`)));
				sent.on("error", reject);
				sent.end(reply?.body);
			}),
		leave: () => agent.destroy(),
	};
}
