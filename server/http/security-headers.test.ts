// @vitest-environment node
import { expect, it } from "vitest";
import { buildPageCsp, buildScriptCsp, FILE_CSP, PAGE_HEADERS } from "./security-headers.ts";

it("allows the paper's own files, the hashes given, and nothing inline or evaluated", () => {
	const csp = buildPageCsp({ scripts: ["sha256-abc="], styles: ["sha256-def="] });
	expect(csp).toContain("script-src 'strict-dynamic' 'sha256-abc=';");
	expect(csp).toContain("style-src 'self' 'sha256-def=';");
	expect(csp).not.toContain("unsafe");
	expect(csp).toMatch(/^default-src 'none'; /);
});

it("lifts http to https only where the paper is served over https", () => {
	expect(buildPageCsp()).not.toContain("upgrade-insecure-requests");
	expect(buildPageCsp({}, { isSecure: true })).toContain("; upgrade-insecure-requests");
});

it("takes pictures from the newsroom's own origins, and from nothing that is none", () => {
	const mediaOrigins = ["https://a.example", "https://a.example", "http://a.example/x", "x; script-src *"];
	const csp = buildPageCsp({}, { isSecure: true, mediaOrigins });
	expect(csp).toContain("img-src 'self' https://a.example data:;");
	expect(csp).toContain("media-src 'self' https://a.example;");
	expect(csp).not.toContain("script-src *");
});

it("takes them by both ways where the paper is on http, and by https alone where http is lifted to it", () => {
	const mediaOrigins = ["http://site.example", "https://cdn.example"];
	expect(buildPageCsp({}, { mediaOrigins })).toContain("media-src 'self' http://site.example http://cdn.example;");
	expect(buildPageCsp({}, { isSecure: true, mediaOrigins })).toContain(
		"media-src 'self' https://site.example https://cdn.example;",
	);
	const withLoopback = [...mediaOrigins, "http://127.0.0.1:8100"];
	expect(buildPageCsp({}, { isSecure: true, mediaOrigins: withLoopback })).toContain(
		"media-src 'self' http://site.example https://cdn.example http://127.0.0.1:8100;",
	);
});

it("has no wildcard, no whole scheme and nothing unsafe for a page, and one policy of Trusted Types", () => {
	const csp = buildPageCsp({ scripts: ["sha256-abc="] }, { isSecure: true, mediaOrigins: ["https://cdn.example"] });
	const sources = csp.split("; ").flatMap((directive) => directive.split(" ").slice(1));
	expect(sources.filter((source) => /\*|^https?:$|unsafe/.test(source))).toEqual([]);
	expect(csp).toContain("require-trusted-types-for 'script'; trusted-types worker-address");
	expect(`${FILE_CSP} ${buildScriptCsp()}`).not.toMatch(/unsafe|\*/);
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
