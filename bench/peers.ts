import type { Peer } from "./peer.ts";
import { barePeer } from "./peers/bare.ts";
import { broadsheetPeer } from "./peers/broadsheet.ts";
import { broadsheetFilesPeer } from "./peers/broadsheet-files.ts";
import { spaPeer } from "./peers/spa.ts";

/** What all others are compared with. */
export const BARE = barePeer.id;

/** In the order of the tables. */
export const PEERS: readonly Peer[] = [barePeer, broadsheetPeer, broadsheetFilesPeer, spaPeer];
