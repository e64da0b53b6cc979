/**
 * The words of a text as they are compared: small letters and digits with single spaces between. Quotes, dashes and
 * other marks, which newsrooms and keyboards change, are none of them.
 */
export function foldWords(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
		.trim();
}
