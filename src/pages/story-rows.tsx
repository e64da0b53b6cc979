import type { StorySummary } from "../model/story.ts";
import { LIST_SIZES, StoryCard } from "../story/story-card.tsx";

/** Stories one below the other. */
export function StoryRows({ stories, hasSection = true }: { stories: readonly StorySummary[]; hasSection?: boolean }) {
	if (stories.length === 0) return null;
	return (
		<ul className="story-rows">
			{stories.map((story, index) => (
				<li key={story.path}>
					<StoryCard
						story={story}
						look="row"
						headingLevel={2}
						isFirst={index === 0}
						hasSection={hasSection}
						sizes={LIST_SIZES}
					/>
				</li>
			))}
		</ul>
	);
}
