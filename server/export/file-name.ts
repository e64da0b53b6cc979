/** The most bytes that common file systems take in one part of a name. */
const LONGEST_PART = 255;

/**
 * Where the answer of an address is put, as a path within the out folder: a page in its folder's `index.html`, a file
 * where it is. Hosts take the percent signs out before they look, so the names are without. Undefined where no file
 * can stand for the address.
 */
export function fileNameOf(address: string): string | undefined {
	try {
		const parts = address.slice(1).split("/").map(decodeURIComponent);
		if (parts.at(-1) === "") parts[parts.length - 1] = "index.html";
		const name = parts.join("/");
		const isPlain = isPlainName(name) && parts.every((part) => !part.includes("/") && !part.startsWith("."));
		return isPlain ? name : undefined;
	} catch {
		return undefined;
	}
}

/** Whether a name stays within its folder, and can be written on a line. */
export function isPlainName(name: string): boolean {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a name must not have
	if (/[\u0000-\u001f\u007f\\]/.test(name)) return false;
	return name
		.split("/")
		.every((part) => part !== "" && part !== "." && part !== ".." && Buffer.byteLength(part) <= LONGEST_PART);
}
