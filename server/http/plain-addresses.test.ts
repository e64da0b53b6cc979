// @vitest-environment node
import { expect, it, vi } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import { buildApp } from "./testing/build-app.ts";

const findPath = async ({ searchParams }: URL) => {
	const query = searchParams.get("s");
	if (query !== null) return `/search?${new URLSearchParams({ q: query })}`;
	if (searchParams.get("p") === "66") return "//elsewhere.example/";
	return searchParams.get("p") === "17" || searchParams.get("cat") === "3" ? "/2026/03/04/tide-mills/" : undefined;
};

it.each([
	["/?p=17", 301, "/2026/03/04/tide-mills/"],
	["/?cat=3&utm_source=x", 301, "/2026/03/04/tide-mills/"],
	["/?s=tide+mills", 302, "/search?q=tide+mills"],
	["/?p=66", 301, "/elsewhere.example/"],
])("sends %s to where it stands here", async (address, status, to) => {
	const response = await buildApp({ newsroom: { findPath } }).request(address);
	expect([response.status, response.headers.get("location")]).toEqual([status, to]);
	expect(response.headers.get("cache-control")).toContain("must-revalidate");
});

it("shows the front page for what leads nowhere, and asks for nothing else", async () => {
	const asked = vi.fn(findPath);
	const app = buildApp({ newsroom: { findPath: asked } });
	expect((await app.request("/?p=404")).status).toBe(200);
	expect(asked).toHaveBeenCalledOnce();
	for (const address of ["/", "/?utm_source=x", "/2026/03/04/tide-mills/?p=17"]) {
		expect((await app.request(address)).status).toBe(200);
	}
	expect(asked).toHaveBeenCalledOnce();
	expect((await buildApp().request("/?p=17")).status).toBe(200);
});

it("shows what it has when the newsroom can't be asked", async () => {
	const offline = async () => Promise.reject(new Failure("offline", "Not reached."));
	expect((await buildApp({ newsroom: { findPath: offline } }).request("/?p=17")).status).toBe(200);
});
