// @vitest-environment node
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { CHOICES } from "./settings.ts";
import { THEMES } from "./themes.ts";

const TOKENS = readFileSync(path.join(import.meta.dirname, "../styles/tokens.css"), "utf8");

/** The colours of a theme, in the light or the dark, as `#rrggbb` by their names. */
function coloursOf(theme: keyof typeof THEMES, scheme: "light" | "dark"): Record<string, string> {
	const declared = [...`${TOKENS}${THEMES[theme]}`.matchAll(/--color-([\w-]+):\s*([^;]+);/g)];
	const values = Object.fromEntries(declared.map(([, name = "", value = ""]) => [name, value]));
	const resolve = (value: string): string => {
		const [, light = "", dark = ""] = /^light-dark\((.+), ?(.+)\)$/.exec(value) ?? [];
		if (light) return resolve(scheme === "light" ? light : dark);
		const [, name] = /^var\(--color-([\w-]+)\)$/.exec(value) ?? [];
		if (name) return resolve(values[name] ?? "");
		return value.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
	};
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, resolve(value)]));
}

/** The relative luminance of WCAG 2. */
function luminanceOf(colour: string): number {
	expect(colour).toMatch(/^#[\da-f]{6}$/);
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

const LOOKS = CHOICES.theme.flatMap((theme) => {
	const [, fixed] = /color-scheme:(light|dark);/.exec(THEMES[theme]) ?? [];
	const schemes = fixed ? [fixed as "light" | "dark"] : (["light", "dark"] as const);
	return schemes.map((scheme) => [theme, scheme] as const);
});

describe.each(LOOKS)("%s in the %s", (theme, scheme) => {
	const colours = coloursOf(theme, scheme);
	const against = (name: string, ground: string) => contrast(colours[name] ?? "", colours[ground] ?? "");

	it.each(["ink", "ink-soft", "accent", "accent-strong"])("has its %s at 7:1 on paper and on fields", (name) => {
		expect(against(name, "paper")).toBeGreaterThanOrEqual(7);
		expect(against(name, "field")).toBeGreaterThanOrEqual(7);
	});

	it("has what stands on a tint at 4.5:1, and edges of fields at 3:1", () => {
		for (const name of ["ink", "ink-soft", "accent"]) expect(against(name, "tint")).toBeGreaterThanOrEqual(4.5);
		expect(against("edge", "paper")).toBeGreaterThanOrEqual(3);
	});
});

it("is black and white in high contrast", () => {
	for (const scheme of ["light", "dark"] as const)
		expect(new Set(Object.values(coloursOf("contrast", scheme)))).toEqual(new Set(["#000000", "#ffffff"]));
});
