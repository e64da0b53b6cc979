import type { StorySummary } from "../model/story.ts";
import { ResponsivePicture } from "./responsive-picture.tsx";
import { SectionLabel, StoryDay } from "./story-facts.tsx";
import { StoryLink } from "./story-link.tsx";

export type CardLook = "lead" | "second" | "row" | "similar";

const SIZES: Record<CardLook, string> = {
	lead: "(min-width: 1280px) 680px, (min-width: 1024px) 55vw, 100vw",
	second: "(min-width: 1024px) 170px, (min-width: 640px) 45vw, 33vw",
	row: "(min-width: 1024px) 380px, (min-width: 640px) 220px, 33vw",
	similar: "(min-width: 1024px) 300px, (min-width: 640px) 33vw, 40vw",
};

/** A story as a list shows it. One element to tab to: its headline. */
export function StoryCard({
	story,
	look,
	headingLevel = 3,
	isFirst = false,
	hasSection = true,
}: {
	story: StorySummary;
	look: CardLook;
	headingLevel?: 2 | 3;
	isFirst?: boolean;
	hasSection?: boolean;
}) {
	const Heading = `h${headingLevel}` as const;
	return (
		<article className={`card card-${look}`} lang={story.language} dir={story.direction}>
			{story.picture && (
				<div className="card-picture">
					<ResponsivePicture picture={story.picture} sizes={SIZES[look]} isFirst={isFirst} alt="" className="w-full" />
				</div>
			)}
			<div className="card-words">
				{hasSection && <SectionLabel section={story.section} />}
				<Heading className="card-headline" data-headline>
					<StoryLink path={story.path} className="card-link">
						{story.headline}
					</StoryLink>
				</Heading>
				{(look === "lead" || look === "second" || look === "row") && story.standfirst && (
					<p className="card-standfirst">{story.standfirst}</p>
				)}
				<p className="card-facts">
					<StoryDay iso={story.published} />
					{look !== "similar" && <span>{story.readingMinutes} min read</span>}
					{look !== "similar" && story.commentCount > 0 && (
						<span>
							{story.commentCount} {story.commentCount === 1 ? "comment" : "comments"}
						</span>
					)}
				</p>
			</div>
		</article>
	);
}
