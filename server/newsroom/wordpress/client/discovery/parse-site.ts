import { fromHtml } from "hast-util-from-html";
import * as v from "valibot";
import { isWeb } from "../http/same-site.ts";
import type { WpSite } from "../wp-client.ts";
import type { Discovery } from "./discover.ts";
import { parseTimeZone } from "./time-zone.ts";

const text = v.fallback(v.string(), "");

/** The index of the REST API ("/"), as far as it is asked for. */
export const wpIndex = v.object({
	name: text,
	description: text,
	timezone_string: text,
	gmt_offset: v.fallback(v.union([v.number(), v.string()]), 0),
	site_icon_url: v.fallback(v.union([v.string(), v.literal(false)]), ""),
	namespaces: v.fallback(v.array(v.string()), []),
});
export type WpIndex = v.InferOutput<typeof wpIndex>;

export const INDEX_QUERY = {
	_fields: ["name", "description", "gmt_offset", "timezone_string", "site_icon_url", "namespaces"],
};

const PLUGIN_NAMESPACE = "broadsheet/v1";

/** A site by its index, and by what its home page said; without an index, by that alone. */
export function parseSite(index: WpIndex | undefined, known: Discovery): WpSite {
	const home = new URL(known.home);
	const icon = index?.site_icon_url ? URL.parse(index.site_icon_url, home) : null;
	return {
		name: decodeText(index?.name ?? "") || known.title || home.host,
		description: decodeText(index?.description ?? ""),
		language: known.language ?? "en",
		timeZone: parseTimeZone(index?.timezone_string ?? "", index?.gmt_offset ?? 0),
		hasPlugin: index?.namespaces.includes(PLUGIN_NAMESPACE) ?? false,
		...(icon && isWeb(icon) && { icon: icon.href }),
	};
}

/** Escaped text, as WordPress stores the site's name, without its escapes. Tags in it are text as well. */
function decodeText(escaped: string): string {
	const title = fromHtml(`<title>${escaped.replace(/<\/title/gi, "&lt;/title")}</title>`).children[0];
	const head = title?.type === "element" ? title.children[0] : undefined;
	const element = head?.type === "element" ? head.children[0] : undefined;
	const words = element?.type === "element" ? element.children[0] : undefined;
	return words?.type === "text" ? words.value.replace(/\s+/g, " ").trim() : "";
}
