// @vitest-environment node
import { expect, it } from "vitest";
import { buildPageCsp, PAGE_HEADERS } from "./security-headers.ts";

it("allows the paper's own files, the hashes given, and nothing inline or evaluated", () => {
	const csp = buildPageCsp({ scripts: ["sha256-abc="], styles: ["sha256-def="] });
	expect(csp).toContain("script-src 'self' 'sha256-abc=';");
	expect(csp).toContain("style-src 'self' 'sha256-def=';");
	expect(csp).not.toContain("unsafe");
	expect(csp).toMatch(/^default-src 'none'; /);
});

it("lifts http to https only where the paper is served over https", () => {
	expect(buildPageCsp()).not.toContain("upgrade-insecure-requests");
	expect(buildPageCsp({}, { isSecure: true })).toContain("; upgrade-insecure-requests");
});

it("takes pictures from the newsroom's own origins, and from nothing that is none", () => {
	const mediaOrigins = [
		"http://127.0.0.1:8100",
		"http://127.0.0.1:8100",
		"http://a.example/x",
		"x; script-src *",
		"https://cdn.example",
	];
	const csp = buildPageCsp({}, { isSecure: true, mediaOrigins });
	expect(csp).toContain("img-src 'self' https: http://127.0.0.1:8100 https://cdn.example data:;");
	expect(csp).toContain("media-src 'self' https: http://127.0.0.1:8100 https://cdn.example;");
	expect(csp).not.toContain("script-src *");
});

it("takes pictures by http from everywhere only where newsroom and paper are on http", () => {
	const mediaOrigins = ["http://site.example"];
	expect(buildPageCsp({}, { mediaOrigins })).toContain(
		"img-src 'self' https: http: data:; media-src 'self' https: http:;",
	);
	expect(buildPageCsp({}, { isSecure: true, mediaOrigins })).not.toContain("http: ");
	expect(buildPageCsp({}, { mediaOrigins: ["https://site.example"] })).not.toContain(" http:");
});

it("lifts the newsroom's http to https too, but not this machine's own", () => {
	const lifted = (mediaOrigins: string[]) =>
		buildPageCsp({}, { isSecure: true, mediaOrigins }).includes("upgrade-insecure-requests");
	expect(lifted(["http://site.example"])).toBe(true);
	for (const own of ["http://127.0.0.1:8100", "http://localhost", "http://[::1]:80"].map(
		(url) => new URL(url).origin,
	)) {
		expect(lifted([own])).toBe(false);
	}
});

it("names each host of a player once", () => {
	const frames = /frame-src ([^;]+);/.exec(buildPageCsp())?.[1]?.split(" ") ?? [];
	expect(new Set(frames).size).toBe(frames.length);
	expect(frames).toEqual(expect.arrayContaining(["https://www.youtube-nocookie.com", "https://open.spotify.com"]));
	for (const frame of frames) expect(frame).toMatch(/^https:\/\/[\w.-]+$/);
});

it("turns devices off with no stray characters", () => {
	expect(PAGE_HEADERS["permissions-policy"]).toMatch(/^[a-z-]+=\(\)(?:, [a-z-]+=\(\))*$/);
});
