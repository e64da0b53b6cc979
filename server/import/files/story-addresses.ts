/** An address in a story, and whether it is a file for certain or a link that may lead to one. */
export type AddressUse = "file" | "link";

const FILES = new Set(["src", "poster"]);

/**
 * A copy of a story (or any part of it) with the addresses of its files and links as `change` gives them: `src`,
 * `poster`, each of a `srcset`, and `href`.
 */
export function mapAddresses<Value>(value: Value, change: (address: string, use: AddressUse) => string): Value {
	return map(value, change) as Value;
}

function map(value: unknown, change: (address: string, use: AddressUse) => string): unknown {
	if (Array.isArray(value)) return value.map((item) => map(item, change));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => {
			if (typeof inner !== "string") return [key, key === "player" ? inner : map(inner, change)];
			if (FILES.has(key)) return [key, change(inner, "file")];
			if (key === "href") return [key, change(inner, "link")];
			return [key, key === "srcset" ? mapSrcset(inner, change) : inner];
		}),
	);
}

function mapSrcset(srcset: string, change: (address: string, use: AddressUse) => string): string {
	return srcset
		.split(/,\s+/)
		.map((candidate) => {
			const [address = "", ...descriptors] = candidate.trim().split(/\s+/);
			return [change(address, "file"), ...descriptors].join(" ");
		})
		.join(", ");
}
