import { expect, it } from "vitest";
import { stripTracking } from "./strip-tracking.ts";

it("takes away what tells where a reader came from, and keeps what the page needs", () => {
	expect(stripTracking("https://a.example/s/?utm_source=x&comments=2&fbclid=1&mc_cid=3&GCLID=4#reply")).toBe(
		"https://a.example/s/?comments=2",
	);
	expect(stripTracking("https://a.example/s/?utm_medium=mail")).toBe("https://a.example/s/");
});
