const TYPES: Record<string, string> = {
	mp3: "audio/mpeg",
	m4a: "audio/mp4",
	ogg: "audio/ogg",
	opus: "audio/ogg",
	wav: "audio/wav",
	flac: "audio/flac",
	mp4: "video/mp4",
	webm: "video/webm",
	vtt: "text/vtt",
	csv: "text/csv",
	txt: "text/plain",
	json: "application/json",
	pdf: "application/pdf",
	zip: "application/zip",
	gpx: "application/gpx+xml",
	ods: "application/vnd.oasis.opendocument.spreadsheet",
};

/** The media type of a file by its ending; bytes of unknown kind when it is not in the table. */
export function mediaType(file: string): string {
	return TYPES[file.slice(file.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
}
