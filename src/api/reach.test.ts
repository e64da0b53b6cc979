import { expect, it, vi } from "vitest";
import { reach } from "./reach.ts";

const answer = (...given: ConstructorParameters<typeof Response>) =>
	vi.stubGlobal(
		"fetch",
		vi.fn(async () => new Response(...given)),
	);

it("asks for nothing but whether it is there", async () => {
	answer(null, { status: 204 });
	await reach("/api/replies/a.json");
	expect(fetch).toHaveBeenCalledWith(
		"/api/replies/a.json",
		expect.objectContaining({ method: "HEAD", cache: "no-store" }),
	);
});

it.each([404, 405, 429, 500])("takes %i for the newsroom's own answer: it is there", async (status) => {
	answer("<h1>No</h1>", { status });
	await reach("/a");
});

it.each([
	[502, "server"],
	[503, "server"],
	[504, "server"],
	[511, "bad-answer"],
])("knows from %i that nothing came to it", async (status, kind) => {
	answer("", { status });
	await expect(reach("/a")).rejects.toMatchObject({ kind, isUnsent: true });
});

it("knows that nothing was sent where nothing answers, or a network signs in instead", async () => {
	vi.stubGlobal("fetch", async () => {
		throw new TypeError("Failed to fetch");
	});
	await expect(reach("/a")).rejects.toMatchObject({ kind: "offline", isUnsent: true });
	vi.stubGlobal("fetch", async () => Object.defineProperty(new Response("Sign in"), "redirected", { value: true }));
	await expect(reach("/a")).rejects.toMatchObject({ kind: "bad-answer", isUnsent: true });
});
