import { emptyEdition, type SmallEdition, storyFile } from "./small-edition.ts";

/**
 * The paper that the contract suite knows: `a-tide` with everything, two stories close to it, one with nothing in
 * common, one whose discussion is closed, and enough plain ones for a second page of each list.
 */
export function contractEdition(): SmallEdition {
	const edition = emptyEdition();
	const day = (number: number) => `2026-03-${String(number).padStart(2, "0")}T08:00:00Z`;
	edition["stories/science/a-tide.md"] = storyFile(
		"The tide and the mill",
		"2026-04-01T08:00:00Z",
		"The *moon* pulls. A word: zephyrine.\n\n## Why\n\nIt [turns](story:b-close).\n\n::see-also{story=b-close}",
		"standfirst: How water turned a wheel\ntags: [Tides, Mills]\nupdated: 2026-04-02T08:00:00Z\n" +
			"picture:\n  name: mill\n  alt: A mill\n  caption: At *ebb*\n  credit: Us\n",
	);
	edition["stories/places/c-lonely.md"] = storyFile(
		"Alone",
		"2026-03-29T08:00:00Z",
		"Nothing shared. The zephyrine is only in the text here.",
		"tags: [Solitude]\ndiscussion: closed\n",
	).replace("[ada]", "[tom]");
	edition["stories/science/b-close.md"] = storyFile(
		"A mill by the sea",
		"2026-03-30T08:00:00Z",
		"A quiet place.",
		"tags: [Mills, Coast]\n",
	);
	for (let number = 1; number <= 22; number += 1) {
		edition[`stories/science/plain-${number}.md`] = storyFile(
			`Plain story ${number}`,
			day(number),
			"Plain words and common ones.",
			"tags: [Plain]\n",
		);
	}
	edition["comments/a-tide.yaml"] = seeds();
	return edition;
}

/** 52 threads, of which the first two have replies: two pages. */
function seeds(): string {
	const roots = Array.from({ length: 52 }, (_, at) => {
		const root = `- { name: Reader ${at}, after: ${at + 1}h, text: "Thought ${at}"`;
		if (at === 0) {
			const deep = "{ name: Bo, after: 103h, text: Indeed }";
			return `${root}, replies: [{ name: Ada Fenn, role: author, after: 102h, text: Thank you, replies: [${deep}] }] }`;
		}
		return at === 1 ? `${root}, replies: [{ name: Cy, after: 104h, text: Late, website: cy.example }] }` : `${root} }`;
	});
	return `${roots.join("\n")}\n`;
}
