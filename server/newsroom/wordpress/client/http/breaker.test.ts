// @vitest-environment node
import { expect, it } from "vitest";
import { Failure } from "../../../../../src/model/failure.ts";
import { createBreaker } from "./breaker.ts";

function setUp() {
	const clock = { now: 1000 };
	const lines: string[] = [];
	const breaker = createBreaker({ failures: 2, restFor: 5000, now: () => clock.now, log: (line) => lines.push(line) });
	return { breaker, clock, lines };
}

const offline = new Failure("offline", "No connection.");

it("trips after failures in a row only", () => {
	const { breaker } = setUp();
	breaker.failed(offline);
	breaker.succeeded();
	breaker.failed(offline);
	breaker.check();
	breaker.failed(offline);
	expect(() => breaker.check()).toThrow("No connection.");
});

it("lets one probe through after its rest", () => {
	const { breaker, clock } = setUp();
	breaker.failed(offline);
	breaker.failed(offline);
	clock.now += 5000;
	breaker.check();
	expect(() => breaker.check(), "the second waits for the first").toThrow("No connection.");
	breaker.failed(new Failure("timeout", "Too slow."));
	expect(() => breaker.check()).toThrow("Too slow.");
	clock.now += 5000;
	breaker.check();
	breaker.succeeded();
	breaker.check();
	breaker.check();
});

it("does not mind a broken answer, and goes on probing after one", () => {
	const { breaker, clock } = setUp();
	for (let count = 0; count < 9; count++) breaker.failed(new Failure("bad-answer", "Broken."));
	breaker.check();
	breaker.failed(offline);
	breaker.failed(offline);
	clock.now += 5000;
	breaker.check();
	breaker.failed(new Failure("bad-answer", "Broken."));
	breaker.check();
});

it("pauses as long as it is told, whatever else answers meanwhile", () => {
	const { breaker, clock, lines } = setUp();
	breaker.pause(new Failure("busy", "Too many.", { retryAfterSeconds: 30 }), 30_000);
	clock.now += 20_000;
	breaker.succeeded();
	expect(() => breaker.check()).toThrow(expect.objectContaining({ kind: "busy", retryAfterSeconds: 10 }));
	clock.now += 10_000;
	breaker.check();
	breaker.succeeded();
	expect(lines).toHaveLength(2);
});
