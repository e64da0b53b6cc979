/** On what the pages are read. Rates are bits a second, latencies milliseconds. */
export type Profile =
	| { kind: "link"; id: string; title: string; link: Link; processor: number }
	/** The same link under the browser, as TCP has it, in place of the browser's own delay of each request. */
	| { kind: "shaped"; id: string; title: string; link: Link; processor: number }
	| { kind: "lighthouse"; id: string; title: string };

/** `processor` 4: everything takes the page four times as long. */
export type Link = { latency: number; down: number; up: number };

const SLOW: Link = { latency: 150, down: 1_600_000, up: 750_000 };
const FAST: Link = { latency: 40, down: 10_000_000, up: 5_000_000 };

export const PROFILES: readonly Profile[] = [
	{ kind: "link", id: "slow", title: "Slow 4G (150 ms, 1.6 Mbps), processor 4× slower", link: SLOW, processor: 4 },
	{ kind: "link", id: "fast", title: "Fast link (40 ms, 10 Mbps), processor as it is", link: FAST, processor: 1 },
	{
		kind: "shaped",
		id: "shaped",
		title: "Slow 4G shaped below the browser (round trip 150 ms, 1.6 Mbps, slow start), processor 4× slower",
		link: SLOW,
		processor: 4,
	},
	{ kind: "lighthouse", id: "lighthouse", title: "Lighthouse, mobile" },
];
