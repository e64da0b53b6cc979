/** Text of at most `most` characters, cut between words and ended with "…". */
export function clampText(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most).toWellFormed();
	const space = cut.lastIndexOf(" ");
	return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/, "")}…`;
}
