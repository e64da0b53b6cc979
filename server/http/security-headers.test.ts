// @vitest-environment node
import { expect, it } from "vitest";
import { buildPageCsp, SECURITY_HEADERS } from "./security-headers.ts";

it("allows the paper's own files, the hashes given, and nothing inline or evaluated", () => {
	const csp = buildPageCsp({ scripts: ["sha256-abc="], styles: ["sha256-def="] });
	expect(csp).toContain("script-src 'self' 'sha256-abc=';");
	expect(csp).toContain("style-src 'self' 'sha256-def=';");
	expect(csp).not.toContain("unsafe");
	expect(csp).toMatch(/^default-src 'none'; /);
});

it("lifts http to https only where the paper is served over https", () => {
	expect(buildPageCsp()).not.toContain("upgrade-insecure-requests");
	expect(buildPageCsp({}, true)).toContain("; upgrade-insecure-requests");
});

it("turns devices off with no stray characters", () => {
	expect(SECURITY_HEADERS["permissions-policy"]).toMatch(/^[a-z-]+=\(\)(?:, [a-z-]+=\(\))*$/);
});
