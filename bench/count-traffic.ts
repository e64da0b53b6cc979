import type { CDPSession } from "@playwright/test";

export const TRAFFIC_KINDS = ["document", "script", "style", "font", "image", "other"] as const;
export type TrafficKind = (typeof TRAFFIC_KINDS)[number];

const KIND_OF: Partial<Record<string, TrafficKind>> = {
	Document: "document",
	Script: "script",
	Stylesheet: "style",
	Font: "font",
	Image: "image",
};

export type Traffic = {
	/** Bytes as they came over the wire, packed, with their headers, so far. */
	bytes(): Record<TrafficKind, number>;
	requests(): number;
	/** Milliseconds since a request began or ended; 0 while one is under way. */
	idleFor(): number;
};

/** Counts what a page asks of the network from now on. */
export async function countTraffic(session: CDPSession): Promise<Traffic> {
	const bytes = { document: 0, script: 0, style: 0, font: 0, image: 0, other: 0 };
	const kinds = new Map<string, TrafficKind>();
	const underWay = new Set<string>();
	let requests = 0;
	let changed = performance.now();
	const end = (id: string) => {
		underWay.delete(id);
		changed = performance.now();
	};
	session.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
		if (!request.url.startsWith("http")) return;
		requests += 1;
		kinds.set(requestId, KIND_OF[type ?? ""] ?? "other");
		underWay.add(requestId);
		changed = performance.now();
	});
	session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		const kind = kinds.get(requestId);
		if (kind) bytes[kind] += encodedDataLength;
		end(requestId);
	});
	session.on("Network.loadingFailed", ({ requestId }) => end(requestId));
	await session.send("Network.enable");
	return {
		bytes: () => ({ ...bytes }),
		requests: () => requests,
		idleFor: () => (underWay.size > 0 ? 0 : performance.now() - changed),
	};
}
