import { Agent, get } from "node:http";

export type Answer = { milliseconds: number; status: number; body: Buffer };

export type Client = {
	/** One request, timed from its first byte to the answer's last. `encoding`: how the answer may be packed. */
	ask: (path: string, encoding?: string) => Promise<Answer>;
	close: () => void;
};

/** Asks over one connection that stays open, one request at a time: what is measured is the server's own time. */
export function createClient(address: string): Client {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const ask = (path: string, encoding = "identity") =>
		new Promise<Answer>((resolve, reject) => {
			const before = performance.now();
			get(`${address}${path}`, { agent, headers: { "accept-encoding": encoding } }, (response) => {
				const parts: Buffer[] = [];
				response.on("data", (part: Buffer) => parts.push(part));
				response.on("error", reject);
				response.on("end", () => {
					const milliseconds = performance.now() - before;
					resolve({ milliseconds, status: response.statusCode ?? 0, body: Buffer.concat(parts) });
				});
			}).on("error", reject);
		});
	return { ask, close: () => agent.destroy() };
}
