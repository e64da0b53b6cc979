/** A part of a path, or a slug, without its percent signs; as it is where they stand for nothing. */
export function decodePart(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
