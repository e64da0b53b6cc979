// @vitest-environment node
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { sendOpenly } from "./open-load.ts";

async function serve(listener: (...of: Parameters<RequestListener>) => unknown) {
	const server = createServer(listener).listen(0, "127.0.0.1");
	await once(server, "listening");
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	return { server, port: (server.address() as AddressInfo).port };
}

const read = { name: "reads", kind: "read", perSecond: 200, paths: ["/a", "/b"] } as const;
const load = { milliseconds: 500, run: "test" };

test("sends as many as are due, also where the server ends connections", async () => {
	const asked: string[] = [];
	const { server, port } = await serve((request, response) => {
		asked.push(request.url ?? "");
		response.end("a body of some length ".repeat(10_000));
	});
	server.maxRequestsPerSocket = 4;
	const [outcome] = await sendOpenly({ ...load, port, streams: [read] });
	expect(outcome).toMatchObject({ sent: 100, failures: 0 });
	expect(outcome?.latencies).toHaveLength(100);
	expect(asked.filter((path) => path === "/a")).toHaveLength(50);
});

test("what is not answered as it should be has failed, and so has what is not answered", async () => {
	const { port } = await serve((request, response) => {
		if (request.url === "/b") return response.destroy();
		response.statusCode = 500;
		response.end("x");
	});
	const [outcome] = await sendOpenly({ ...load, port, streams: [read] });
	expect(outcome).toMatchObject({ sent: 100, failures: 100, latencies: [] });
});

test("a server that stands still is charged with all that was due meanwhile", async () => {
	const held: (() => void)[] = [];
	const { port } = await serve((_request, response) => held.push(() => response.end("x")));
	const sending = sendOpenly({ ...load, port, streams: [read] });
	while (held.length < 100) await new Promise((resolve) => setTimeout(resolve, 10));
	for (const answer of held) answer();
	const [outcome] = await sending;
	const times = outcome?.latencies ?? [];
	expect(Math.max(...times)).toBeGreaterThan(450);
	expect(times.filter((time) => time > 200).length).toBeGreaterThan(50);
});

test("is over where a server answers nothing, and sends nothing more", async () => {
	let asked = 0;
	const { server, port } = await serve(() => {
		asked += 1;
	});
	const [outcome] = await sendOpenly({ ...load, port, streams: [{ ...read, perSecond: 1_200 }], patience: 100 });
	expect(outcome).toMatchObject({ sent: 600, failures: 600 });
	await new Promise((resolve) => server.close(resolve));
	expect(asked).toBeLessThanOrEqual(500);
});

test("replies are JSON under keys of their own", async () => {
	const keys = new Set<string>();
	const texts = new Set<string>();
	const { port } = await serve(async (request, response) => {
		keys.add(String(request.headers["idempotency-key"]));
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(part as Buffer);
		texts.add(JSON.parse(Buffer.concat(parts).toString()).text);
		response.statusCode = 201;
		response.end("x");
	});
	const [outcome] = await sendOpenly({ ...load, port, streams: [{ ...read, kind: "reply", name: "replies" }] });
	expect(outcome).toMatchObject({ sent: 100, failures: 0 });
	expect([keys.size, texts.size]).toEqual([100, 100]);
});
