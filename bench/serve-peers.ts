import type { BenchEdition, Peer, ServedPeer } from "./peer.ts";
import { preparePeer } from "./prepare.ts";

export type ServedPeers = {
	served: { peer: Peer; at: ServedPeer }[];
	/** Those that could not be had here, and why. */
	leftOut: { title: string; reason: string }[];
	stop(): Promise<void>;
};

/** Prepares and serves the peers, one after the other. */
export async function servePeers(
	peers: readonly Peer[],
	edition: BenchEdition,
	signal: AbortSignal,
): Promise<ServedPeers> {
	const served: ServedPeers["served"] = [];
	const leftOut: ServedPeers["leftOut"] = [];
	const stop = async () => {
		await Promise.allSettled(served.map(({ at }) => at.stop()));
	};
	try {
		for (const peer of peers) {
			signal.throwIfAborted();
			try {
				const folder = await preparePeer(peer, edition);
				served.push({ peer, at: await peer.serve(edition, folder) });
			} catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				console.error(`${peer.title} is left out: ${reason}`);
				leftOut.push({ title: peer.title, reason });
			}
		}
		return { served, leftOut, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}
