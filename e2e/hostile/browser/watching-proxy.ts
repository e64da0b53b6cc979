import { request as ask, createServer } from "node:http";

export type WatchingProxy = {
	port: number;
	/** Every address that was asked for since the last call, "http://host/path", for https "https://host:443". */
	asked(): string[];
	stop(): void;
};

/**
 * The only way out of a browser: whatever it asks of any host comes by here. This machine is answered, all others are
 * noted and refused.
 */
export async function startWatchingProxy(): Promise<WatchingProxy> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const url = URL.parse(request.url ?? "");
		if (!url) return void response.writeHead(400).end();
		asked.push(url.href);
		if (url.hostname !== "127.0.0.1") return void response.writeHead(502).end();
		const { method, headers } = request;
		const onward = ask(url, { method, headers: { ...headers, connection: "close" } }, (answer) => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(response);
		});
		onward.on("error", () => response.destroy());
		request.pipe(onward);
	});
	server.on("connect", (request, socket) => {
		asked.push(`https://${request.url}`);
		socket.on("error", () => undefined);
		socket.end("HTTP/1.1 502 Refused\r\n\r\n");
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const address = server.address();
	return {
		port: typeof address === "object" && address ? address.port : 0,
		asked: () => asked.splice(0),
		stop: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
