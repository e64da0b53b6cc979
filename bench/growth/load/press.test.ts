// @vitest-environment node
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { press } from "./press.ts";

async function listen(server: Server): Promise<number> {
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	return (server.address() as AddressInfo).port;
}

const load = { connections: 3, milliseconds: 60_000 };

test("asks for every path in turn, so many times, also where the server ends connections", async () => {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? "");
		response.end("a body of some length ".repeat(10_000));
	});
	server.maxRequestsPerSocket = 4;
	const { latencies, failures, bytes } = await press({
		...load,
		port: await listen(server),
		paths: ["/a", "/b"],
		requests: 30,
	});
	expect([latencies.length, failures]).toEqual([30, 0]);
	expect(bytes).toBeGreaterThan(30 * 220_000);
	expect(asked.filter((path) => path === "/a")).toHaveLength(15);
});

test("what is not answered with 200 is counted as failed", async () => {
	const server = createServer((request, response) => {
		response.statusCode = request.url === "/a" ? 500 : 200;
		response.end("x");
	});
	const outcome = await press({ ...load, port: await listen(server), paths: ["/a", "/b"], requests: 10 });
	expect(outcome.failures).toBe(5);
});
