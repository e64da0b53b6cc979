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
	/** Changes whenever anything that a reader may be shown changes: the key of every cached answer. */
	revision(): string;
	close(): Promise<void>;
}

export type ReplySender = { ipAddress?: string };

export type NewsroomAddress = {
	kind: "front" | "section" | "tag" | "author" | "story";
	path: string;
	changed?: string;
	pages: number;
};
