import { createHash } from "node:crypto";
import path from "node:path";

/** A part of a path that every file system takes as it is, and that hides nothing. */
const PLAIN = /^(?!\.)[\p{L}\p{M}\p{N}_ ()+,&@=~.-]{1,120}(?<![ .])$/u;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Where a file of the site lies below the folder of imported files: as at the site, "wp-content/uploads/2024/06/a.jpg",
 * where that is a plain path below home; below a name made of its address otherwise. No name leads out of the folder.
 * @param ending the file's checked ending, which is added where the address does not have it
 */
export function fileNameOf(url: URL, home: URL, ending: string): string {
	const parts = partsBelow(url, home);
	const last = parts?.at(-1) ?? "";
	const hasEnding = last.toLowerCase().endsWith(`.${ending}`);
	const isPlain = parts?.every((part) => PLAIN.test(part) && !DEVICE.test(part));
	if (parts && isPlain && hasEnding && url.search === "" && url.host === home.host) return parts.join("/");
	return distinctFileName(url, ending);
}

/** A name that no other address has. */
export function distinctFileName(url: URL, ending: string): string {
	const hash = createHash("sha256").update(url.href).digest("hex").slice(0, 16);
	const stem = path.posix
		.basename(url.pathname)
		.replace(/\.[^.]*$/, "")
		.replace(/[^a-z0-9]+/gi, "-")
		.replace(/^-+|-+$/g, "")
		.slice(0, 40);
	return `other/${stem === "" ? hash : `${stem}-${hash}`}.${ending}`;
}

function partsBelow({ pathname }: URL, home: URL): string[] | undefined {
	const below = pathname.startsWith(home.pathname) ? pathname.slice(home.pathname.length) : pathname.slice(1);
	try {
		return below.split("/").map((part) => decodeURIComponent(part));
	} catch {
		return undefined;
	}
}

/** What comes after the last dot of a path's last part: "jpg"; empty without one. */
export function endingOf({ pathname }: URL): string {
	return path.posix.extname(pathname).slice(1).toLowerCase();
}
