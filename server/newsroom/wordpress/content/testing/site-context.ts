import type { ContentContext } from "../content-context.ts";

/** A story of a small newsroom: its own pages are paths here, files and other sites are not. */
export const siteContext: ContentContext = {
	base: new URL("https://site.example/2026/11/22/story/"),
	pathOf(url) {
		if (url.host !== "site.example" || /\.\w{2,4}$/.test(url.pathname)) return undefined;
		const id = url.searchParams.get("p");
		return `${id ? `/p/${id}/` : url.pathname}${url.hash}`;
	},
};
