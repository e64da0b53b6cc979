import { expect, it } from "vitest";
import { routeOf } from "./route-of.ts";

const here = { origin: "https://paper.example", isOnline: true };
const away = { ...here, isOnline: false };

function request(url: string, parts: Partial<Pick<Request, "method" | "mode" | "destination">> = {}) {
	return {
		method: "GET",
		mode: "cors" as const,
		destination: "" as const,
		url: new URL(url, here.origin).href,
		...parts,
	};
}
const page = { mode: "navigate" as const, destination: "document" as const };
const picture = { mode: "no-cors" as const, destination: "image" as const };

it.each([
	["/", page, "page"],
	["/2026/11/20/tides/", page, "page"],
	["/search?q=tide", page, "page"],
	["/feed.xml", page, undefined],
	["/healthz", page, undefined],
	["/2026/11/20/tides/", { ...page, method: "POST" }, undefined],
	["/api/story/2026/11/20/tides.json", {}, "json"],
	["/api/discussion/2/2026/11/20/tides.json", {}, "json"],
	["/api/discussion/newest/2/2026/11/20/tides.json", {}, "json"],
	["/api/outline/2026/11/20/tides.json", {}, "json"],
	["/api/masthead.json", {}, "json"],
	["/api/search.json?q=tide", {}, undefined],
	["/api/replies/2026/11/20/tides.json", { method: "POST" }, undefined],
	["/api/reports/2026/11/20/tides.json", { method: "POST" }, undefined],
	["/api/weights/index.json", {}, undefined],
	["/assets/main-abc.js", {}, undefined],
	["/pictures/a.avif", picture, "picture"],
	["https://site.example/a.jpg", picture, undefined],
	["https://site.example/api/story/a.json", {}, undefined],
] as const)("%s with a network: %o is %s", (url, parts, route) => {
	expect(routeOf(request(url, parts), here)).toBe(route);
});

it("answers for pictures of other hosts where there is no network", () => {
	expect(routeOf(request("https://site.example/a.jpg", picture), away)).toBe("picture");
});
