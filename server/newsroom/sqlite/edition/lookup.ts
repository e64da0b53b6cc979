/** What a story may refer to outside its own file. */
export type EditionFacts = {
	/** Another story, by slug. */
	story: { path: string; headline: string };
	/** A picture by name; `waiting` when it is drawn in code but not rendered yet. */
	picture: Rendition | "waiting";
	/** A file of `media/`. */
	media: { mime: string; bytes: number };
	/** By key of paper.yaml. */
	author: { name: string };
	section: { name: string };
};

/** One entry of renditions.json; widths and heights are pixels, `tone` is `#rrggbb`. */
export type Rendition = { hash: string; width: number; height: number; tone: string; widths: number[] };

export type Lookup = <Kind extends keyof EditionFacts>(kind: Kind, name: string) => EditionFacts[Kind] | undefined;

/** What a story was told, by "kind:name": while these answers stay the same, an unchanged file reads the same. */
export type UsedFacts = Record<string, string>;

/** A lookup that notes every answer in `used`. */
export function recordLookups(lookup: Lookup): { lookup: Lookup; used: UsedFacts } {
	const used: UsedFacts = {};
	return {
		used,
		lookup: (kind, name) => {
			const fact = lookup(kind, name);
			used[`${kind}:${name}`] = JSON.stringify(fact ?? null);
			return fact;
		},
	};
}

/** Whether everything that was noted is still so. */
export function areStillTrue(used: UsedFacts, lookup: Lookup): boolean {
	return Object.entries(used).every(([key, answer]) => {
		const colon = key.indexOf(":");
		const kind = key.slice(0, colon) as keyof EditionFacts;
		return JSON.stringify(lookup(kind, key.slice(colon + 1)) ?? null) === answer;
	});
}
