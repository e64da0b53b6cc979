import type { Discussion, DiscussionOrder, DiscussionOutline, FoundComments } from "./discussion.ts";
import type { Masthead } from "./masthead.ts";
import type { ReplyInput, ReplyOutcome } from "./reply.ts";
import type { CommentReport, ReportOutcome } from "./report.ts";
import type { SearchResults, Story, StoryList, StorySummary } from "./story.ts";

/**
 * What the pages ask. In the browser it is answered over HTTP (`src/api`), on the server by the newsroom itself.
 * Paths are addresses of this paper ("/", "/category/science/", "/2026/11/22/slug/"); pages count from 1.
 * Every method throws `Failure`: `not-found` for an address or page that is not there, `moved` where it went elsewhere.
 */
export interface NewsroomApi {
	masthead(signal?: AbortSignal): Promise<Masthead>;
	/** The stories of the front page ("/"), a section, a tag or an author. */
	list(path: string, page: number, signal?: AbortSignal): Promise<StoryList>;
	story(path: string, signal?: AbortSignal): Promise<Story>;
	/** Up to six stories close to this one by tags and section, the closest first; never the story itself. */
	similar(path: string, signal?: AbortSignal): Promise<StorySummary[]>;
	/** `order`: `oldest` if left out. */
	discussion(path: string, page: number, order?: DiscussionOrder, signal?: AbortSignal): Promise<Discussion>;
	/** The shape of the whole discussion, without words. */
	outline(path: string, signal?: AbortSignal): Promise<DiscussionOutline>;
	/** Looks for words in a story's comments and the names above them, on all pages of its discussion. */
	findComments(path: string, query: string, page: number, signal?: AbortSignal): Promise<FoundComments>;
	search(query: string, page: number, signal?: AbortSignal): Promise<SearchResults>;
	/**
	 * Sends a reply. The same `idempotencyKey` again gives the first answer again and stores nothing.
	 * What the reader can mend or must know is the outcome; what went wrong on the way is a `Failure`.
	 */
	reply(path: string, input: ReplyInput, idempotencyKey: string): Promise<ReplyOutcome>;
	/** Tells the editors of a comment. The same `idempotencyKey` again is the same report. */
	reportComment(path: string, id: string, report: CommentReport, idempotencyKey: string): Promise<ReportOutcome>;
	/** Opens a story that is locked (`Story.isLocked`). The password is never part of an address, nothing of it is kept. */
	unlock(path: string, password: string): Promise<UnlockOutcome>;
}

/** A story that was not locked opens with any password. */
export type UnlockOutcome = { kind: "opened"; story: Story; discussion: Discussion } | { kind: "wrong-password" };
