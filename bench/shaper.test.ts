// @vitest-environment node
import { once } from "node:events";
import { createServer } from "node:http";
import { expect, it } from "vitest";
import { startShaper } from "./shaper.ts";

it("hands on every byte in its order, however many connections there are", async () => {
	const body = Buffer.from(Array.from({ length: 40_000 }, (_, place) => place % 251));
	const server = createServer((request, response) => {
		request.resume();
		// In pieces far smaller than a segment, too.
		for (let at = 0; at < body.length; at += 1700) response.write(body.subarray(at, at + 1700));
		response.end();
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	const target = typeof address === "object" && address !== null ? address.port : 0;
	const shaper = await startShaper(target, { latency: 4, down: 100_000_000, up: 100_000_000 });
	try {
		const visits = [1, 2, 3].map(async () => {
			const answer = await fetch(`http://127.0.0.1:${shaper.port}/`, { method: "POST", body });
			return Buffer.from(await answer.arrayBuffer()).equals(body);
		});
		expect(await Promise.all(visits)).toEqual([true, true, true]);
	} finally {
		await shaper.stop();
		server.closeAllConnections();
		server.close();
	}
});
