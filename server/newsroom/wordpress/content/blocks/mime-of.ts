/** Types of files by the ending of their names, those that WordPress takes as uploads and browsers know. */
const TYPES: Readonly<Record<string, string>> = {
	mp3: "audio/mpeg",
	m4a: "audio/mp4",
	oga: "audio/ogg",
	ogg: "audio/ogg",
	opus: "audio/ogg",
	wav: "audio/wav",
	flac: "audio/flac",
	mp4: "video/mp4",
	m4v: "video/mp4",
	webm: "video/webm",
	ogv: "video/ogg",
	mov: "video/quicktime",
	pdf: "application/pdf",
	zip: "application/zip",
	doc: "application/msword",
	docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	xls: "application/vnd.ms-excel",
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	odt: "application/vnd.oasis.opendocument.text",
	csv: "text/csv",
	txt: "text/plain",
	epub: "application/epub+zip",
};

/** The media type of a file by its address; undefined for endings that are not in the table. */
export function mimeOf(href: string): string | undefined {
	const ending = /\.([a-z0-9]{2,4})$/i.exec(URL.parse(href)?.pathname ?? "")?.[1]?.toLowerCase() ?? "";
	return Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
}
