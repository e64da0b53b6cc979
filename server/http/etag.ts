import { hash } from "node:crypto";
import type { Encoding } from "./accept-encoding.ts";

/** What names a body: the same bytes give the same name. */
export function contentHash(body: string | Uint8Array): string {
	return hash("sha256", body, "base64url").slice(0, 27);
}

/** The strong ETag of a body as it is packed; packings differ byte for byte, so their tags do too. */
export function etagOf(name: string, packing?: Encoding | "best"): string {
	return packing ? `"${name}-${packing}"` : `"${name}"`;
}

/**
 * Whether If-None-Match names this body, in any packing: someone who has one packing needs no other one. Takes a list,
 * weak tags (proxies weaken them when they repack) and `*`.
 */
export function hasMatch(ifNoneMatch: string | null | undefined, name: string): boolean {
	if (!ifNoneMatch) return false;
	if (ifNoneMatch.trim() === "*") return true;
	const tags = ifNoneMatch.match(/"[^"]*"/g) ?? [];
	return tags.some((tag) => tag.slice(1, -1).replace(/-(?:br|best|gzip)$/, "") === name);
}
