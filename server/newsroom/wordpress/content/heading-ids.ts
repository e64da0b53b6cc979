/** Ids that the page itself has, and shapes of ids that other parts of a story have. */
const PAGE_IDS = /^(?:main|root|state|discussion|reply|footnotes|similar|comments?)(?:-.*)?$|^note-\d+(?:-reference)?$/;
const LONGEST = 80;

/**
 * Makes the ids of a story's headings from their words: "Île d’Yeu & more" is `ile-dyeu-more`, the next one
 * `ile-dyeu-more-2`. Letters of every script stay; never one that the page needs for itself.
 */
export function createHeadingIds(): (words: string) => string {
	const taken = new Set<string>();
	const counts = new Map<string, number>();
	return (words) => {
		const slug = slugOf(words) || "part";
		const base = PAGE_IDS.test(slug) ? `part-${slug}` : slug;
		let count = counts.get(base) ?? 1;
		let id = count === 1 ? base : `${base}-${count}`;
		for (; taken.has(id); id = `${base}-${count}`) count += 1;
		counts.set(base, count);
		taken.add(id);
		return id;
	};
}

/** Only accents are taken off (U+0300–036F): in other scripts marks are vowels. */
function slugOf(words: string): string {
	const slug = words
		.normalize("NFKD")
		.replace(/[\u0300-\u036f]+/g, "")
		.normalize("NFC")
		.toLowerCase()
		.replace(/['’]/g, "")
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
	return Array.from(slug).slice(0, LONGEST).join("").replace(/^-|-$/g, "");
}
