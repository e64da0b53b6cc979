import { fileURLToPath } from "node:url";
import { defineConfig, fontProviders } from "astro/config";

const typeface = "@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin";
const isRouted = process.env.BENCH_ROUTER === "yes";
const navigation = `./src/components/${isRouted ? "client-router" : "full-loads"}.astro`;

/** As Astro's blog template: static pages, and its typeface by way of Astro's own fonts. */
export default defineConfig({
	site: "https://blog.example",
	trailingSlash: "always",
	devToolbar: { enabled: false },
	vite: { resolve: { alias: { navigation: fileURLToPath(new URL(navigation, import.meta.url)) } } },
	// On a phone nothing hovers, so links are fetched ahead once they are in view.
	prefetch: isRouted && { prefetchAll: true, defaultStrategy: "viewport" },
	fonts: [
		{
			provider: fontProviders.local(),
			name: "Atkinson",
			cssVariable: "--font-text",
			fallbacks: ["sans-serif"],
			options: {
				variants: [400, 700].map((weight) => ({
					src: [`${typeface}-${weight}-normal.woff2`],
					weight,
					style: "normal",
					display: "swap",
				})),
			},
		},
	],
});
