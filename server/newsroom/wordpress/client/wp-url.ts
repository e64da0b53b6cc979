import type { WpQuery } from "./wp-client.ts";

/**
 * A query in a fixed order, so that equal questions have equal addresses and caches on the way can answer them:
 * "_fields=id,slug&page=2". Empty for none.
 */
export function formatQuery(query: WpQuery): string {
	return Object.entries(query)
		.flatMap(([name, value]) => (value === undefined ? [] : [[name, formatValue(value)] as const]))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, value]) => `${encode(name)}=${encode(value)}`)
		.join("&");
}

function formatValue(value: NonNullable<WpQuery[string]>): string {
	return typeof value === "object" ? value.join(",") : String(value);
}

/** Commas, slashes and colons need no escape in a query (RFC 3986, 3.4) and read better in logs. */
function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed()).replace(/%2C/g, ",").replace(/%2F/g, "/").replace(/%3A/g, ":");
}
