/** Up to two first letters of a name, for the place where a portrait would be: "Ada Fenn" is "AF", "محمد" is "م". */
export function initials(name: string): string {
	const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
	const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : words;
	return chosen
		.map((word) => firstLetter(word as string))
		.join("")
		.toLocaleUpperCase();
}

function firstLetter(word: string): string {
	return String.fromCodePoint(word.codePointAt(0) as number);
}
