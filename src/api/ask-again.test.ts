import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Failure, type FailureKind } from "../model/failure.ts";
import { askAgain } from "./ask-again.ts";

beforeEach(() => {
	vi.useFakeTimers();
	vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => void vi.useRealTimers());

/** Fails in turn with what is given, then answers; `at` has the moments of the attempts in milliseconds. */
function failing(...failures: Failure[]) {
	const at: number[] = [];
	const began = Date.now();
	const ask = async () => {
		at.push(Date.now() - began);
		const failure = failures.shift();
		if (failure) throw failure;
		return "answer";
	};
	return { ask, at };
}
const failure = (kind: FailureKind, retryAfterSeconds?: number) =>
	new Failure(kind, "In this test.", retryAfterSeconds === undefined ? {} : { retryAfterSeconds });

async function outcomeOf(asking: Promise<string>) {
	const outcome = asking.catch((error: Failure) => error.kind);
	await vi.advanceTimersByTimeAsync(60_000);
	return outcome;
}

it.each(["offline", "timeout", "busy", "server"] as const)(
	"asks again after %s, with a pause that grows",
	async (kind) => {
		const { ask, at } = failing(failure(kind), failure(kind));
		expect(await outcomeOf(askAgain(ask, undefined))).toBe("answer");
		expect(at).toEqual([0, 300, 900]);
	},
);

it("asks three times and no more", async () => {
	const { ask, at } = failing(...Array.from({ length: 9 }, () => failure("server")));
	expect(await outcomeOf(askAgain(ask, undefined))).toBe("server");
	expect(at).toHaveLength(3);
});

it.each(["not-found", "refused", "bad-answer", "outdated", "moved", "full"] as const)(
	"does not ask again after %s",
	async (kind) => {
		const { ask, at } = failing(failure(kind));
		expect(await outcomeOf(askAgain(ask, undefined))).toBe(kind);
		expect(at).toEqual([0]);
	},
);

it("waits as long as a busy newsroom wants", async () => {
	const { ask, at } = failing(failure("busy", 7));
	expect(await outcomeOf(askAgain(ask, undefined))).toBe("answer");
	expect(at).toEqual([0, 7000]);
});

it("keeps nobody waiting for longer than twenty seconds", async () => {
	const { ask, at } = failing(failure("busy", 15), failure("busy", 6));
	expect(await outcomeOf(askAgain(ask, undefined))).toBe("busy");
	expect(at).toEqual([0, 15_000]);
	const long = failing(failure("busy", 600));
	expect(await outcomeOf(askAgain(long.ask, undefined))).toBe("busy");
	expect(long.at).toEqual([0]);
	const left: number[] = [];
	const slow = askAgain(async (milliseconds) => {
		left.push(milliseconds);
		await new Promise((resolve) => setTimeout(resolve, Math.min(8_000, milliseconds)));
		throw failure("timeout");
	}, undefined);
	expect(await outcomeOf(slow as Promise<string>)).toBe("timeout");
	expect(left).toEqual([20_000, 11_700, 3_100]);
});

it("does not ask again where the device has no network", async () => {
	vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
	const { ask, at } = failing(failure("offline"));
	expect(await outcomeOf(askAgain(ask, undefined))).toBe("offline");
	expect(at).toEqual([0]);
});

it("does not ask again for a page that was left", async () => {
	const leaving = new AbortController();
	const { ask, at } = failing(failure("server"));
	const asked = expect(askAgain(ask, leaving.signal)).rejects.toThrow("left");
	await vi.advanceTimersByTimeAsync(10);
	leaving.abort(new Error("left"));
	await vi.advanceTimersByTimeAsync(1000);
	await asked;
	expect(at).toEqual([0]);
});
