import type { StorySummary } from "../model/story.ts";
import { StoryCard } from "../story/story-card.tsx";

/** Stories one below the other. */
export function StoryRows({ stories, hasSection = true }: { stories: readonly StorySummary[]; hasSection?: boolean }) {
	return (
		<ul className="story-rows">
			{stories.map((story, index) => (
				<li key={story.path}>
					<StoryCard story={story} look="row" headingLevel={2} isFirst={index === 0} hasSection={hasSection} />
				</li>
			))}
		</ul>
	);
}
