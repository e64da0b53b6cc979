// @vitest-environment node
import { expect, it } from "vitest";
import { parseExportSettings } from "./export-settings.ts";

const folders = { project: "/paper", current: "/here" };
const parse = (commandLine: string[], environment: Record<string, string> = {}) =>
	parseExportSettings(environment, commandLine, folders);
const mistakesOf = (...commandLine: string[]) => {
	const outcome = parse(commandLine);
	return outcome.kind === "mistakes" ? outcome.mistakes : [];
};

it("exports the bundled paper into site, with no place for replies", () => {
	expect(parse([])).toMatchObject({
		kind: "settings",
		settings: { outFolder: "/here/site", replies: { kind: "none" }, isCompressed: false },
	});
});

it("takes every option, and the server's environment", () => {
	const outcome = parse(
		["--out", "/tmp/x", "--public-url=https://paper.example", "--replies", "https://server.example/", "--compress"],
		{ DATA_DIR: "/data", PUBLIC_URL: "https://elsewhere.example" },
	);
	expect(outcome).toMatchObject({
		kind: "settings",
		settings: {
			outFolder: "/tmp/x",
			replies: { kind: "server", origin: "https://server.example" },
			isCompressed: true,
			server: { dataFolder: "/data", publicUrl: "https://paper.example" },
		},
	});
});

it("leaves replies to a WordPress where there is one", () => {
	const wordpress = ["--wordpress", "https://site.example"];
	expect(parse(wordpress)).toMatchObject({ settings: { replies: { kind: "original" } } });
	expect(parse([...wordpress, "--replies", "none"])).toMatchObject({ settings: { replies: { kind: "none" } } });
	expect(parse(["--replies", "here"])).toMatchObject({ settings: { replies: { kind: "here" } } });
	expect(mistakesOf("--replies", "original")).toEqual([expect.stringContaining("is for a WordPress site")]);
});

it.each([
	[["--replies", "ftp://server.example"], /^--replies is "ftp:\/\/server\.example"; it takes original, here, none, or/],
	[["--replies", "https://server.example/path"], /^--replies is/],
	[["--public-url", "paper"], /^--public-url is "paper"; it takes an origin/],
	[["--out", ""], /^--out is empty/],
	[["--watch"], /^--watch is not an option\. The options are --out/],
	[["now"], /^"now" is not understood\./],
	[["--compress=9"], /^--compress takes no value\./],
	[["--wordpress", "x"], /^--wordpress is "x"/],
])("says what is wrong with %j", (commandLine, sentence) => {
	expect(mistakesOf(...commandLine)).toEqual([expect.stringMatching(sentence)]);
});

it("says all that is wrong at once", () => {
	expect(mistakesOf("--watch", "--public-url", "x", "now")).toHaveLength(3);
});
