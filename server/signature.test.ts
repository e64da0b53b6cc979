// @vitest-environment node
import { describe, expect, it } from "vitest";
import { isSigned, sign } from "./signature.ts";

const secret = "a secret of enough characters";
const now = new Date("2026-11-22T12:00:00.900Z");
const body = '{"event":"story-changed","post":17} — ä';
const signature = sign(secret, body, now);
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describe("a signature", () => {
	it("is the HMAC that every other program computes", () => {
		// printf '1795348800.hello' | openssl dgst -sha256 -hmac key
		expect(sign("key", "hello", new Date(1_795_348_800_000))).toBe(
			"t=1795348800,v1=423e950288099157327e01eb01e7664176b40de8041d38fc3028920ca3bc1ac2",
		);
	});

	it("is believed for its body and its secret, for five minutes", () => {
		expect(isSigned(signature, secret, body, now)).toBe(true);
		expect(isSigned(signature, secret, body, later(299))).toBe(true);
		expect(isSigned(signature, secret, body, later(-299))).toBe(true);
		expect(isSigned(signature, secret, body, later(302))).toBe(false);
		expect(isSigned(signature, secret, body, later(-302))).toBe(false);
		expect(isSigned(signature, secret, `${body} `, now)).toBe(false);
		expect(isSigned(signature, "another secret", body, now)).toBe(false);
	});

	it.each([
		null,
		undefined,
		"",
		"t=1795348800",
		signature.toUpperCase(),
		`${signature}\n`,
		`${signature}0`,
		signature.slice(0, -1),
		signature.replace(/t=\d+/, "t=99999999999999999999"),
		signature.replace(/t=\d+/, "t=-1"),
		signature.replace(/t=(\d+)/, (_, seconds) => `t=${Number(seconds) + 1}`),
	])("is not %j", (header) => {
		expect(isSigned(header, secret, body, now)).toBe(false);
	});
});
