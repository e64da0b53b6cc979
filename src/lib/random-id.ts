/** A name that nobody else has, as 32 hexadecimal digits: `crypto.randomUUID` is there on https alone. */
export function randomId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
