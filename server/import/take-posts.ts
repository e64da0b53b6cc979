import { inTransaction } from "../newsroom/sqlite/database/in-transaction.ts";
import type { ImportedStories } from "../newsroom/sqlite/importing/imported-stories.ts";
import type { PostReading } from "../newsroom/wordpress/reading/build-story.ts";
import type { PostFacts } from "../newsroom/wordpress/reading/read-facts.ts";
import { buildImportedStory } from "./build-imported-story.ts";
import type { ImportParts } from "./import-parts.ts";
import type { PostKind, WpMedia, WpPost } from "./mirror-source.ts";
import { countLeftover } from "./report/tally.ts";
import type { TakeFiles } from "./take-files.ts";

export type TakePostsParts = ImportParts & {
	stories: ImportedStories;
	takeFiles: TakeFiles;
	reading: PostReading;
	/** Told of the site's uploads. */
	onMedia: (media: Iterable<WpMedia>) => void;
	/** Called in the transaction of every story. */
	onStory: () => void;
};

const DONE = "done";
const NAMES = { post: ["story", "stories"], page: ["page", "pages"] } as const;

/** Takes all posts of a kind, each with its files in one transaction. */
export function createTakePosts(parts: TakePostsParts): (kind: PostKind) => Promise<void> {
	const { database, source, state, tally, progress, signal, stories } = parts;

	async function takePost(post: WpPost, kind: PostKind, facts: PostFacts): Promise<void> {
		const [name] = NAMES[kind];
		if (post.content.protected) return countLeftover(tally, name, "behind a password", post.link);
		const built = buildImportedStory(post, kind, facts, parts.reading);
		const { path } = built.story;
		if (path === "/") return countLeftover(tally, name, "the site's own front page", post.link);
		const imported = await parts.takeFiles(built);
		signal.throwIfAborted();
		const saved = inTransaction(database, () => {
			parts.onStory();
			return stories.save(imported);
		});
		if (saved === "address-taken") countLeftover(tally, name, "another story has the same address", path);
		else tally.counts[name][saved] += 1;
	}

	return async (kind) => {
		const from = state.get(kind);
		if (from === DONE) return;
		const [name, names] = NAMES[kind];
		for await (const { items, facts, unreadable, before, total, next } of source.posts(kind, Number(from ?? 0))) {
			parts.onMedia(facts.media.values());
			if (unreadable > 0) countLeftover(tally, name, "not understood", undefined, unreadable);
			for (const [at, post] of items.entries()) {
				signal.throwIfAborted();
				await takePost(post, kind, facts);
				progress.show(names, before + at + 1, total, tally);
			}
			state.set(kind, String(next));
		}
		state.set(kind, DONE);
	};
}
