import type { FaultName } from "./faults.ts";

/**
 * What a reader sees when something goes wrong between browser and paper, by fault and page. The journeys of
 * `readers-meet-faults.spec.ts` are made of it, and the table in `docs/reliability.md` is printed from it
 * (`npm run faults:table`).
 */

/** `dns` and `offline` are the browser's own: its requests do not even reach the proxy. */
export type Row = FaultName | "dns" | "offline";

export type Column = "list" | "card" | "address" | "discussion" | "similar" | "reply";

/** What is seen, by the name under which its column knows it. */
export type Seen = "whole" | "timeout" | "offline" | "server" | "busy" | "bad-answer";

export const COLUMNS: Record<Column, { heading: string; seen: Record<Seen, string> }> = {
	list: {
		heading: "front page, section or search, by a tap",
		seen: {
			whole: "shown",
			timeout: "“The paper did not answer”",
			offline: "“The paper can’t be reached”",
			server: "“Something failed at the newsroom”",
			busy: "“The newsroom is busy”",
			"bad-answer": "“The answer could not be read”",
		},
	},
	card: {
		heading: "story, by a tap on its card",
		seen: {
			whole: "shown",
			timeout: "headline and picture stay; “The paper did not answer”",
			offline: "headline and picture stay; “The paper can’t be reached”",
			server: "headline and picture stay; “Something failed at the newsroom”",
			busy: "headline and picture stay; “The newsroom is busy”",
			"bad-answer": "headline and picture stay; “The answer could not be read”",
		},
	},
	address: {
		heading: "story, by its address; its scripts fail",
		seen: {
			whole: "shown",
			timeout: "whole, as it was sent",
			offline: "whole, as it was sent",
			server: "whole, as it was sent",
			busy: "whole, as it was sent",
			"bad-answer": "whole, as it was sent",
		},
	},
	discussion: {
		heading: "discussion",
		seen: {
			whole: "shown",
			timeout: "story stays; “could not be loaded”",
			offline: "story stays; “could not be loaded”",
			server: "story stays; “could not be loaded”",
			busy: "story stays; “could not be loaded”",
			"bad-answer": "story stays; “could not be loaded”",
		},
	},
	similar: {
		heading: "similar stories",
		seen: {
			whole: "shown",
			timeout: "left out",
			offline: "left out",
			server: "left out",
			busy: "left out",
			"bad-answer": "left out",
		},
	},
	reply: {
		heading: "reply",
		seen: {
			whole: "sent",
			timeout: "waits on the device, goes out by itself",
			offline: "waits on the device, goes out by itself",
			server: "waits on the device, goes out by itself",
			busy: "waits on the device, goes out by itself",
			"bad-answer": "waits on the device, goes out by itself",
		},
	},
};

type Cells = Partial<Record<Column, Seen>>;

/** Everywhere the same, but for the columns that `but` names. */
function seen(everywhere: Seen, but: Cells = {}): Record<Column, Seen> {
	const cells = { list: everywhere, card: everywhere, address: everywhere } as const;
	return { ...cells, discussion: everywhere, similar: everywhere, reply: everywhere, ...but };
}

export const ROWS: Record<Row, { fault: string; cells: Record<Column, Seen> }> = {
	offline: { fault: "the device has no network", cells: seen("offline") },
	dns: { fault: "the name is not found (DNS)", cells: seen("offline") },
	late: { fault: "an answer that comes late", cells: seen("whole") },
	silent: { fault: "no answer at all", cells: seen("timeout") },
	drip: { fault: "one byte a second", cells: seen("timeout") },
	reset: { fault: "the connection is reset", cells: seen("offline") },
	half: { fault: "half an answer, its full length promised", cells: seen("offline") },
	"gzip-lie": { fault: "said to be gzip, and is not", cells: seen("offline") },
	redirects: { fault: "redirects without end", cells: seen("offline") },
	"error-page": { fault: "500 with a page of HTML", cells: seen("server") },
	gateway: { fault: "502 of a gateway", cells: seen("server") },
	"busy-long": { fault: "429, ten minutes to wait", cells: seen("busy") },
	// A script is asked for once.
	"busy-once": { fault: "429 once, a second to wait", cells: seen("whole", { address: "busy" }) },
	html: { fault: "200 with HTML", cells: seen("bad-answer") },
	"sign-in": { fault: "302 to where one signs in to the network", cells: seen("bad-answer") },
	"asks-sign-in": { fault: "511, the network wants a sign-in", cells: seen("bad-answer") },
	null: { fault: "`null`", cells: seen("bad-answer") },
	// JSON alone is changed: scripts come as they are.
	"wrong-types": { fault: "every value of another type", cells: seen("bad-answer", { address: "whole" }) },
	empty: { fault: "200 with nothing in it", cells: seen("bad-answer") },
	"no-content": { fault: "204", cells: seen("bad-answer") },
	partial: { fault: "206, half of it", cells: seen("bad-answer") },
	deep: { fault: "5 MB of lists in lists", cells: seen("bad-answer") },
	huge: { fault: "17 MB", cells: seen("bad-answer") },
	twice: { fault: "everything named twice", cells: seen("whole") },
	"latin-1": { fault: "ISO-8859-1, said to be UTF-8", cells: seen("whole") },
};
