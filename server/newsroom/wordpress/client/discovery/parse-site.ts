import * as v from "valibot";
import { decodeEscaped } from "../../content/html-text.ts";
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
		name: decodeEscaped(index?.name ?? "") || known.title || home.host,
		description: decodeEscaped(index?.description ?? ""),
		language: known.language ?? "en",
		timeZone: parseTimeZone(index?.timezone_string ?? "", index?.gmt_offset ?? 0),
		hasPlugin: index?.namespaces.includes(PLUGIN_NAMESPACE) ?? false,
		...(icon && isWeb(icon) && { icon: icon.href }),
	};
}
