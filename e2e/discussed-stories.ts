type ForEach<Of> = { desk: Of; phone: Of };

type Written = { path: string; comments: { name: string; email: string; text: string; isReply: boolean }[] };

/** Stories of journeys' own, for each project another, with as many comments as `WRITTEN_BEFORE` says. */
export const RETURNED_TO: ForEach<{ path: string; list: string }> = {
	desk: { path: "/2026/11/07/why-bread-rises/", list: "/category/culture/" },
	phone: { path: "/2026/10/25/paper-walks-west/", list: "/category/history/" },
};
export const STAYED_AT: ForEach<string> = {
	desk: "/2026/10/29/why-a-comes-first/",
	phone: "/2026/10/31/how-a-lock-lifts-a-boat/",
};
export const QUARRELLED_UNDER: ForEach<string> = {
	desk: "/2026/10/24/how-we-weighed-the-earth/",
	phone: "/2026/11/03/the-year-without-a-summer/",
};

const both = <Of>({ desk, phone }: ForEach<Of>) => [desk, phone];

/** What was written under each of them before a journey comes: "Thought 1", "Thought 2" and so on, none a reply. */
export const WRITTEN_BEFORE: Written[] = [
	...both(RETURNED_TO).map(({ path }) => ({ path, comments: thoughts(60) })),
	...both(STAYED_AT).map((path) => ({ path, comments: thoughts(12) })),
	...both(QUARRELLED_UNDER).map((path) => ({ path, comments: thoughts(3) })),
];

function thoughts(count: number): Written["comments"] {
	return Array.from({ length: count }, (_, at) => ({
		name: `Tailor ${at + 1}`,
		email: `tailor.${at + 1}@example.org`,
		text: `Thought ${at + 1} about it. ${"It is longer than a line. ".repeat(8).trim()}`,
		isReply: false,
	}));
}
