import type { ImportedStory } from "../newsroom/sqlite/importing/imported-stories.ts";
import { buildStory, buildSummary, type PostReading, parsePost } from "../newsroom/wordpress/reading/build-story.ts";
import type { PostFacts } from "../newsroom/wordpress/reading/read-facts.ts";
import type { PostKind, WpPost } from "./mirror-source.ts";

/** A post as a story of this paper. Its files still have their addresses at the site. */
export function buildImportedStory(
	post: WpPost,
	kind: PostKind,
	facts: PostFacts,
	reading: PostReading,
): ImportedStory {
	const parts = parsePost(post, facts, reading);
	// What is copied is this paper's own: it has no original elsewhere.
	const { original: _, ...story } = buildStory(parts, facts);
	const isPost = kind === "post";
	return {
		sourceId: post.id,
		story,
		summary: buildSummary(parts, facts),
		sections: isPost ? post.categories.flatMap((id) => facts.sections.byId.get(id)?.path ?? []) : [],
		authors: story.authors.map(({ path }) => path),
		tags: story.tags.map(({ name, path }) => ({ name, slug: slugOfTag(path) })),
		text: parts.text,
		isOpen: post.comment_status === "open" && post.replies_open !== false,
		isListed: isPost,
		isLead: isPost && post.sticky,
	};
}

function slugOfTag(path: string): string {
	return decodeURIComponent(path.replace(/^\/tag\/|\/$/g, ""));
}
