/** What a file is, as far as copying it goes. */
export type FileKind = "picture" | "medium" | "document";

/**
 * The files that are copied, by their ending. What can carry a script when it is opened by itself (SVG, HTML, XML) is
 * not among them.
 */
const KINDS: Record<string, FileKind> = {
	jpg: "picture",
	jpeg: "picture",
	jpe: "picture",
	png: "picture",
	gif: "picture",
	webp: "picture",
	avif: "picture",
	mp3: "medium",
	m4a: "medium",
	aac: "medium",
	ogg: "medium",
	oga: "medium",
	opus: "medium",
	wav: "medium",
	flac: "medium",
	mp4: "medium",
	m4v: "medium",
	mov: "medium",
	webm: "medium",
	ogv: "medium",
	pdf: "document",
	zip: "document",
	docx: "document",
	xlsx: "document",
	pptx: "document",
	odt: "document",
	ods: "document",
	odp: "document",
	epub: "document",
	csv: "document",
	txt: "document",
	vtt: "document",
};

const TEXTS = new Set(["csv", "txt", "vtt"]);
const PACKED = new Set(["zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub"]);

/** The most bytes of one file that are copied. */
export const MOST_BYTES: Record<FileKind, number> = {
	picture: 32 * 1024 * 1024,
	medium: 512 * 1024 * 1024,
	document: 512 * 1024 * 1024,
};

/** The kind of an ending without its dot ("jpg"); undefined for what is not copied. */
export function fileKind(ending: string): FileKind | undefined {
	const key = ending.toLowerCase();
	return Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
}

/** How many bytes `detectEnding` needs to see. */
export const HEAD_BYTES = 512;

/** The usual ending for what a file's first bytes say it is; undefined for text and for what is not known. */
export function detectEnding(head: Buffer): string | undefined {
	const text = (from: number, to: number) => head.toString("latin1", from, to);
	if (text(0, 3) === "\xff\xd8\xff") return "jpg";
	if (text(0, 8) === "\x89PNG\r\n\x1a\n") return "png";
	if (/^GIF8[79]a/.test(text(0, 6))) return "gif";
	if (text(0, 4) === "RIFF") return text(8, 12) === "WEBP" ? "webp" : text(8, 12) === "WAVE" ? "wav" : undefined;
	if (text(4, 8) === "ftyp") return isoEnding(text(8, 12));
	if (text(0, 4) === "OggS") return "ogg";
	if (text(0, 4) === "fLaC") return "flac";
	if (text(0, 4) === "\x1a\x45\xdf\xa3") return "webm";
	if (text(0, 5) === "%PDF-") return "pdf";
	if (text(0, 4) === "PK\x03\x04") return "zip";
	const [first = 0, second = 0] = head;
	if (text(0, 3) === "ID3" || (first === 0xff && (second & 0xe0) === 0xe0)) return "mp3";
	return undefined;
}

function isoEnding(brand: string): string {
	if (brand === "avif" || brand === "avis") return "avif";
	if (brand === "M4A " || brand === "M4B ") return "m4a";
	return brand === "qt  " ? "mov" : "mp4";
}

/**
 * The ending that a file may be kept under: the one of its address where the first bytes fit that, the usual one of
 * what they are where the address has none; undefined where they do not fit. Optimisers swap one kind of picture for
 * another under the same name, which is fine.
 */
export function keptEnding(ending: string, head: Buffer): string | undefined {
	const wanted = ending.toLowerCase();
	const kind = fileKind(wanted);
	const detected = detectEnding(head);
	if (kind === undefined) return detected;
	if (TEXTS.has(wanted)) return detected === undefined && isPlainText(head) ? wanted : undefined;
	if (detected === undefined || fileKind(detected) !== kind) return undefined;
	if (kind !== "document") return wanted;
	return detected === "zip" ? (PACKED.has(wanted) ? wanted : undefined) : wanted === detected ? wanted : undefined;
}

/** No zero bytes and no markup: an error page is no table of numbers. */
function isPlainText(head: Buffer): boolean {
	return !head.includes(0) && !/^[\s\ufeff]*</.test(head.toString("utf8"));
}
