import type { Peer } from "./peer.ts";
import { astroPeer, astroRouterPeer } from "./peers/astro/peer.ts";
import { barePeer } from "./peers/bare.ts";
import { broadsheetPeer } from "./peers/broadsheet.ts";
import { broadsheetFilesPeer } from "./peers/broadsheet-files.ts";
import { nextPeer } from "./peers/next/peer.ts";
import { spaPeer } from "./peers/spa.ts";
import { wordpressCachedPeer, wordpressPeer } from "./peers/wordpress/peer.ts";

/** In the order of the tables. */
export const PEERS: readonly Peer[] = [
	barePeer,
	broadsheetPeer,
	broadsheetFilesPeer,
	astroPeer,
	astroRouterPeer,
	nextPeer,
	wordpressPeer,
	wordpressCachedPeer,
	spaPeer,
];
