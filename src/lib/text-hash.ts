/** A short name for a text, the same for the same text (FNV-1a, 32 bits, base 36). For telling apart, not for secrets. */
export function textHash(text: string): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	return hash.toString(36);
}
