import type { SavedFacts } from "../reading/saved-facts.ts";

export type SavedOrder = "saved" | "newest" | "shortest";

type Saved = { title: string; about: SavedFacts | undefined };

/** Those that have every word of a query, in an order; given in the order in which they were saved, the last first. */
export function findSaved<One extends Saved>(all: readonly One[], query: string, order: SavedOrder): One[] {
	const words = fold(query).split(/\s+/).filter(Boolean);
	const found = all.filter(({ title, about }) => {
		const text = fold([title, about?.standfirst, about?.section].join(" "));
		return words.every((word) => text.includes(word));
	});
	switch (order) {
		case "saved":
			return found;
		case "newest":
			return found.sort((one, other) => timeOf(other) - timeOf(one));
		case "shortest":
			return found.sort((one, other) => minutesOf(one) - minutesOf(other));
	}
}

/** Without case and accents, which nobody types. */
function fold(text: string): string {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function timeOf({ about }: Saved): number {
	return about ? Date.parse(about.published) : 0;
}

/** What nobody knows the length of comes last. */
function minutesOf({ about }: Saved): number {
	return about?.readingMinutes ?? Number.MAX_VALUE;
}
