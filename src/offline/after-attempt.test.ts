// @vitest-environment node
import { expect, it } from "vitest";
import { Failure, type FailureKind } from "../model/failure.ts";
import { buildWaitingReply } from "../testing/build-waiting-reply.ts";
import { afterAttempt, nextTryAt } from "./after-attempt.ts";

const NOW = 1_000_000;

function afterFailure(kind: FailureKind, { isUnsent = false, retryAfterSeconds = 0, mayHaveArrived = false } = {}) {
	const failure = new Failure(kind, "no", { retryAfterSeconds, isUnsent });
	return afterAttempt(buildWaitingReply({ mayHaveArrived }), { kind: "failed", failure }, NOW);
}

it.each<[FailureKind, boolean, boolean]>([
	["offline", true, false],
	["offline", false, true],
	["timeout", true, false],
	["timeout", false, true],
	["server", false, true],
	["bad-answer", false, true],
	["busy", false, false],
	["full", false, false],
])("waits after %s (not sent: %s); may have arrived: %s", (kind, isUnsent, mayHaveArrived) => {
	expect(afterFailure(kind, { isUnsent })).toMatchObject({ state: { kind: "waiting" }, tries: 1, mayHaveArrived });
});

it("does not forget that it may have arrived", () => {
	expect(afterFailure("busy", { mayHaveArrived: true })).toMatchObject({ mayHaveArrived: true });
});

it("follows a wish to wait, an hour at most", () => {
	expect(afterFailure("busy", { retryAfterSeconds: 600 })?.notBefore).toBe(NOW + 600_000);
	expect(afterFailure("busy", { retryAfterSeconds: 86_400 })?.notBefore).toBe(NOW + 3_600_000);
});

it("pauses longer each time, ten minutes at most, somewhere in the second half of the pause", () => {
	const at = (tries: number, chance: number) =>
		nextTryAt(buildWaitingReply({ tries, triedAt: NOW, notBefore: 0 }), chance) - NOW;
	expect([0, 1, 2, 3, 20].map((tries) => at(tries, 1))).toEqual([0, 5_000, 10_000, 20_000, 600_000]);
	expect([1, 20].map((tries) => at(tries, 0))).toEqual([2_500, 300_000]);
	expect(nextTryAt(buildWaitingReply({ tries: 1, triedAt: NOW, notBefore: NOW + 90_000 }), 0.5)).toBe(NOW + 90_000);
});
