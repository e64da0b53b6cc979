// @vitest-environment node
import { once } from "node:events";
import { connect } from "node:net";
import { Hono } from "hono";
import { expect, it, onTestFinished, vi } from "vitest";
import type { HttpEnv } from "./http/http-env.ts";
import { listen, listenProblem } from "./listen.ts";

const place = { host: "127.0.0.1", port: 0 };

/** Longer than a stop takes, shorter than the time-outs of a server that waits for its connections, in milliseconds. */
const SOON = 8_000;

function appThatAnswers(): Hono<HttpEnv> {
	return new Hono<HttpEnv>().get("*", (c) => c.text("whole"));
}

/** An app that answers when it is told to, and a way to wait until so many requests have come to it. */
function appThatWaits() {
	const { promise, resolve: answer } = Promise.withResolvers<void>();
	let asked = 0;
	const app = new Hono<HttpEnv>().get("*", async (c) => {
		asked += 1;
		await promise;
		return c.text("whole");
	});
	const isAsked = (times: number) => vi.waitFor(() => expect(asked).toBe(times));
	return { app, answer, isAsked };
}

it("says in a sentence that a port is taken", async () => {
	const first = await listen(appThatAnswers(), place);
	onTestFinished(() => first.stop(0));
	const taken = { ...place, port: Number(new URL(first.address).port) };
	const error = await listen(appThatAnswers(), taken).catch((reason: unknown) => reason);
	expect(listenProblem(error, taken)).toBe(
		`Port ${taken.port} on 127.0.0.1 is taken. Stop what uses it, or choose another one: PORT=${taken.port + 1} npm start`,
	);
});

it("finishes what is in flight when it stops, and takes nothing new", async () => {
	const { app, answer, isAsked } = appThatWaits();
	const listening = await listen(app, place);
	const asked = fetch(listening.address);
	await isAsked(1);
	const stopped = listening.stop(5_000);
	await expect(fetch(listening.address)).rejects.toThrow();
	answer();
	const response = await asked;
	expect(await response.text()).toBe("whole");
	expect(response.headers.get("connection")).toBe("close");
	await stopped;
});

it("gives the place of the connection that has waited longest to a new one", async () => {
	const listening = await listen(appThatAnswers(), place, { connections: 20 });
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
	const { app, answer, isAsked } = appThatWaits();
	const listening = await listen(app, place, { connections: 3 });
	onTestFinished(() => listening.stop(0));
	const asked = Array.from({ length: 3 }, () => fetch(listening.address).then((response) => response.text()));
	await isAsked(3);
	await expect(fetch(listening.address)).rejects.toThrow();
	answer();
	expect(await Promise.all(asked)).toEqual(["whole", "whole", "whole"]);
});

it("waits no longer than the grace for what does not end", async () => {
	const { app, isAsked } = appThatWaits();
	const listening = await listen(app, place);
	const asked = fetch(listening.address).catch((error: unknown) => error);
	await isAsked(1);
	const before = performance.now();
	await listening.stop(100);
	expect(performance.now() - before).toBeLessThan(SOON);
	expect(await asked).toBeInstanceOf(Error);
});

it("does not let an idle connection hold the end back", async () => {
	const listening = await listen(appThatAnswers(), place);
	const { hostname, port } = new URL(listening.address);
	const idle = connect(Number(port), hostname);
	idle.on("error", () => undefined);
	idle.write("GET / HTTP/1.1\r\nHost: paper.example\r\n\r\n");
	await new Promise((resolve) => idle.once("data", resolve));
	const before = performance.now();
	await listening.stop(20_000);
	expect(performance.now() - before).toBeLessThan(SOON);
});
