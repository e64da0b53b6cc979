/** The part of an address made from words: "Île d’Yeu & more" gives "ile-dyeu-more". Empty when nothing can be kept. */
export function slugOf(words: string): string {
	return words
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		.toLowerCase()
		.replace(/['’]/g, "")
		.replace(/[^\p{L}\p{N}]+/gu, "-")
		.replace(/^-|-$/g, "");
}

/** Makes ids that are unique within one story: "tides", then "tides-2". */
export function uniqueIds(): (wanted: string) => string {
	const taken = new Set<string>();
	return (wanted) => {
		const base = wanted || "part";
		let id = base;
		for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
		taken.add(id);
		return id;
	};
}
