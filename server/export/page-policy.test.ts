// @vitest-environment node
import { expect, it } from "vitest";
import { buildPageCsp } from "../http/security-headers.ts";
import { withPolicy } from "./page-policy.ts";

const page = '<!doctype html><html><head><meta charset="utf-8" /><title>T</title></head></html>';
const policy = buildPageCsp({ styles: ["sha256-abc="] });

it("stands after the encoding and before everything else", () => {
	const html = withPolicy(page, policy, { kind: "none" });
	expect(html).toMatch(
		/<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="[^"]+" \/><title>/,
	);
	expect(html).toContain("style-src 'self' 'sha256-abc='");
	expect(html).toContain("connect-src 'self';");
	expect(html).toContain("form-action 'self';");
});

it("says nothing that only a header may say", () => {
	expect(policy).toContain("frame-ancestors");
	expect(withPolicy(page, policy, { kind: "none" })).not.toContain("frame-ancestors");
});

it("lets replies be sent to their server, and nothing else go there", () => {
	const html = withPolicy(page, policy, { kind: "server", origin: "https://server.example" });
	expect(html).toContain("connect-src 'self' https://server.example;");
	expect(html).toContain("form-action 'self' https://server.example;");
	expect(html.match(/server\.example/g)).toHaveLength(2);
});

it("lets no policy end its attribute", () => {
	expect(withPolicy(page, `default-src "><script>`, { kind: "none" })).toContain("default-src &quot;><script>");
});

it("gives no page without its policy", () => {
	expect(() => withPolicy("<html></html>", policy, { kind: "none" })).toThrow(/no <meta charset>/);
});
