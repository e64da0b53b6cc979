/** Text as it is kept: line ends are \n, no control characters but tab and line end, no half characters. */
export function cleanText(typed: string): string {
	return typed
		.toWellFormed()
		.replace(/\r\n?/g, "\n")
		.replace(/[^\P{Cc}\n\t]/gu, "");
}

/** Text of one line: as `cleanText`, without characters that turn the reading direction of what follows. */
export function cleanLine(typed: string): string {
	return cleanText(typed)
		.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
		.replace(/\s+/g, " ")
		.trim();
}
