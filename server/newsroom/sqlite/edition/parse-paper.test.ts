// @vitest-environment node
import { expect, test } from "vitest";
import { emptyEdition } from "../../testing/small-edition.ts";
import { buildMasthead, parsePaper } from "./parse-paper.ts";

const text = emptyEdition()["paper.yaml"] ?? "";

test("the masthead is the paper's, sections in the file's order", () => {
	expect(buildMasthead(parsePaper(text))).toEqual({
		name: "The Test Post",
		tagline: "Small and true",
		language: "en-GB",
		direction: "ltr",
		timeZone: "Europe/London",
		sections: [
			{ name: "Science", path: "/category/science/" },
			{ name: "Places", path: "/category/places/" },
			{ name: "Nothing Yet", path: "/category/empty/" },
		],
	});
	expect(buildMasthead(parsePaper(text.replace("en-GB", "he"))).direction).toBe("rtl");
});

test.each([
	[text.replace("Europe/London", "Mars/Olympus"), /paper.yaml:4: .*time zone/],
	[text.replace("en-GB", "english, please"), /paper.yaml:3: .*language code/],
	[text.replace("name: The Test Post\n", ""), /"name" is missing/],
	[text.replace("science:", "Science Desk:"), /an address/],
	["name: [", /not YAML/],
])("a mistake is said", (broken, message) => {
	expect(() => parsePaper(broken)).toThrow(message);
});
