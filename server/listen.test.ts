// @vitest-environment node
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Hono } from "hono";
import { expect, it, onTestFinished, vi } from "vitest";
import type { HttpEnv } from "./http/http-env.ts";
import { listen, listenProblem } from "./listen.ts";

const place = { host: "127.0.0.1", port: 0 };

function appThatTakes(milliseconds: number): Hono<HttpEnv> {
	return new Hono<HttpEnv>().get("*", async (c) => {
		await wait(milliseconds);
		return c.text("whole");
	});
}

it("says in a sentence that a port is taken", async () => {
	const first = await listen(appThatTakes(0), place);
	onTestFinished(() => first.stop(0));
	const taken = { ...place, port: Number(new URL(first.address).port) };
	const error = await listen(appThatTakes(0), taken).catch((reason: unknown) => reason);
	expect(listenProblem(error, taken)).toBe(
		`Port ${taken.port} on 127.0.0.1 is taken. Stop what uses it, or choose another one: PORT=${taken.port + 1} npm start`,
	);
});

it("finishes what is in flight when it stops, and takes nothing new", async () => {
	const listening = await listen(appThatTakes(150), place);
	const asked = fetch(listening.address);
	await wait(50);
	const stopped = listening.stop(5_000);
	await expect(fetch(listening.address)).rejects.toThrow();
	const response = await asked;
	expect(await response.text()).toBe("whole");
	expect(response.headers.get("connection")).toBe("close");
	await stopped;
});

it("gives the place of the connection that has waited longest to a new one", async () => {
	const listening = await listen(appThatTakes(0), place, { connections: 20 });
	onTestFinished(() => listening.stop(0));
	const { hostname, port } = new URL(listening.address);
	const crowd = await Promise.all(
		Array.from({ length: 60 }, async (_, at) => {
			const socket = connect(Number(port), hostname).resume();
			socket.on("error", () => undefined);
			await once(socket, "connect");
			// Some say nothing, some begin a request, some a body.
			if (at % 3 === 1) socket.write("GET / HTTP/1.1\r\nHost: paper");
			if (at % 3 === 2) socket.write("POST / HTTP/1.1\r\nHost: paper.example\r\nContent-Length: 9\r\n\r\n1");
			return socket;
		}),
	);
	for (let asked = 0; asked < 30; asked += 1) {
		const response = await fetch(listening.address, { headers: { connection: "close" } });
		expect(await response.text()).toBe("whole");
	}
	await vi.waitFor(() => expect(crowd.filter(({ destroyed }) => !destroyed).length).toBeLessThanOrEqual(20));
	for (const socket of crowd) socket.destroy();
});

it("ends no connection whose request is being answered to make room", async () => {
	const listening = await listen(appThatTakes(300), place, { connections: 3 });
	onTestFinished(() => listening.stop(0));
	const asked = Array.from({ length: 3 }, () => fetch(listening.address).then((response) => response.text()));
	await wait(100);
	await expect(fetch(listening.address)).rejects.toThrow();
	expect(await Promise.all(asked)).toEqual(["whole", "whole", "whole"]);
});

it("waits no longer than the grace for what does not end", async () => {
	const listening = await listen(appThatTakes(60_000), place);
	const asked = fetch(listening.address).catch((error: unknown) => error);
	await wait(50);
	const before = performance.now();
	await listening.stop(100);
	expect(performance.now() - before).toBeLessThan(2_000);
	expect(await asked).toBeInstanceOf(Error);
});

it("does not let an idle connection hold the end back", async () => {
	const listening = await listen(appThatTakes(0), place);
	const { hostname, port } = new URL(listening.address);
	const idle = connect(Number(port), hostname);
	idle.on("error", () => undefined);
	idle.write("GET / HTTP/1.1\r\nHost: paper.example\r\n\r\n");
	await new Promise((resolve) => idle.once("data", resolve));
	const before = performance.now();
	await listening.stop(5_000);
	expect(performance.now() - before).toBeLessThan(2_000);
});
