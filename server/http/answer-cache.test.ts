// @vitest-environment node
import { expect, it, vi } from "vitest";
import { createAnswerCache } from "./answer-cache.ts";
import { textAnswer } from "./text-answer.ts";

it("makes an answer once for each revision, also for a crowd", async () => {
	let revision = "1";
	const cache = createAnswerCache(() => revision);
	const make = vi.fn(async () => textAnswer("story", {}));
	await Promise.all([cache("/a", make), cache("/a", make)]);
	await cache("/a", make);
	expect(make).toHaveBeenCalledTimes(1);
	await cache("/b", make);
	expect(make).toHaveBeenCalledTimes(2);
	revision = "2";
	await cache("/a", make);
	expect(make).toHaveBeenCalledTimes(3);
});

it("keeps neither failures nor answers that are not 200", async () => {
	const cache = createAnswerCache(() => "1");
	await expect(cache("/a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
	expect((await cache("/a", async () => textAnswer("gone", {}, 404))).status).toBe(404);
	expect((await cache("/a", async () => textAnswer("here", {}))).status).toBe(200);
});
