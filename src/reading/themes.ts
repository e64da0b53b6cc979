import type { Settings } from "./settings.ts";

/** What each theme changes of `src/styles/tokens.css`, whose colours follow the colour scheme. */
export const THEMES: Record<Settings["theme"], string> = {
	system: "",
	paper: "color-scheme:light;",
	sepia:
		"color-scheme:light;--color-paper:#f3e6cb;--color-field:#f9f0dc;--color-tint:#eadab9;--color-ink:#2f2213;" +
		"--color-ink-soft:#503f28;--color-rule:#d3bf98;--color-edge:#857250;--color-accent:#741b10;--color-accent-strong:#5d140b;",
	dark: "color-scheme:dark;",
	contrast:
		"--color-paper:light-dark(#fff,#000);--color-field:var(--color-paper);--color-tint:var(--color-paper);" +
		"--color-ink:light-dark(#000,#fff);--color-ink-soft:var(--color-ink);--color-rule:var(--color-ink);" +
		"--color-edge:var(--color-ink);--color-accent:var(--color-ink);--color-accent-strong:var(--color-ink);",
};
