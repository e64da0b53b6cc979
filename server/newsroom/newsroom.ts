import type { NewsroomApi } from "../../src/model/newsroom-api.ts";
import type { ReplyInput, ReplyOutcome } from "../../src/model/reply.ts";

/**
 * A source of stories. The embedded newsroom (`sqlite/`) and WordPress implement it; `contract.ts` holds both to it.
 * See `NewsroomApi` for the methods that the pages use.
 */
export interface Newsroom extends NewsroomApi {
	/** As `NewsroomApi.reply`; `sender` is what the server knows of who sent it. */
	reply(path: string, input: ReplyInput, idempotencyKey: string, sender?: ReplySender): Promise<ReplyOutcome>;
	/** Every address of the paper, for the sitemap and the export. */
	addresses(): AsyncIterable<NewsroomAddress>;
	/** The same addresses in the same order, where some can be had without reading all. */
	readonly addressParts?: AddressParts;
	/**
	 * The key of every cached answer: changes whenever anything that a reader may be shown changes. A newsroom that
	 * can't know of changes also lets it change every few seconds, so that it is asked again.
	 */
	revision(): string;
	/** Where it can tell what has changed, so that the answers which that is no part of stay good. */
	readonly changes?: NewsroomChanges;
	/** Origins besides the paper's own that pictures, sounds and films come from, for the pages' policy; may grow. */
	readonly mediaOrigins: readonly string[];
	/** Where an address of the newsroom's own site that is no path of this paper stands here: `/?p=17`, `/?s=tide`. */
	findPath?(url: URL): Promise<string | undefined>;
	/** Told from outside that a story (by its id) or anything (undefined) has changed: what was kept of it is asked again. */
	refresh?(storyId: string | undefined): void;
	close(): Promise<void>;
}

export type NewsroomChanges = {
	/** Changes with everything that readers are shown, but for discussions and the number of their comments. */
	paper(): string;
	/** A number that grows with every change in the discussions of these stories, by their paths. */
	discussions(paths: readonly string[]): number;
};

export type ReplySender = {
	ipAddress?: string;
	/** So many replies come in, from wherever, that an editor should look. */
	isFlood?: true;
};

export type AddressParts = {
	/** How many addresses there are. */
	count(): Promise<number>;
	/** Those from `offset` on, which counts from 0, `limit` at most. */
	read(offset: number, limit: number): Promise<NewsroomAddress[]>;
};

export type NewsroomAddress = {
	kind: "front" | "section" | "tag" | "author" | "story";
	path: string;
	changed?: string;
};
