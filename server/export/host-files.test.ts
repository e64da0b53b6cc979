// @vitest-environment node
import { expect, it } from "vitest";
import { buildHostFiles } from "./host-files.ts";

const files = buildHostFiles([{ from: "/old/", to: "/new/" }], { isSecure: true });

it("says no header but the policy twice for one path, since hosts join what two rules say", () => {
	const blocks = (files._headers ?? "").trim().split("\n\n");
	const rules = blocks.map((block) => {
		const [path = "", ...lines] = block.split("\n");
		return { path, names: lines.map((line) => line.trim().split(":")[0]) };
	});
	const everywhere = rules.find(({ path }) => path === "/*")?.names ?? [];
	expect(everywhere).toContain("x-content-type-options");
	expect(rules.length).toBeGreaterThan(3);
	for (const { path, names } of rules.filter((rule) => rule.path !== "/*")) {
		expect(
			names.filter((name) => name !== "content-security-policy" && everywhere.includes(name)),
			path,
		).toEqual([]);
	}
});

it("lets hashed files be kept for good and says who may frame a page", () => {
	expect(files._headers).toContain("/assets/*\n  cache-control: public, max-age=31536000, immutable\n");
	expect(files._headers).toContain("content-security-policy: frame-ancestors 'none'\n");
});

it("keeps old addresses and WordPress's feeds alive", () => {
	expect(files._redirects?.split("\n")).toEqual(
		expect.arrayContaining([
			"/old/ /new/ 301",
			"/feed/ /feed.xml 301",
			"/category/:name/feed /category/:name/feed.xml 301",
		]),
	);
	expect(JSON.parse(files["vercel.json"] ?? "").redirects[0]).toEqual({
		source: "/old/",
		destination: "/new/",
		permanent: true,
	});
});
