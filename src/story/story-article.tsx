import { Link } from "react-router";
import type { Story, StorySummary } from "../model/story.ts";
import { CaptionedPicture } from "./captioned-picture.tsx";
import { useArrivingHeadline } from "./headline-transition.ts";
import { StoryBody } from "./story-body.tsx";
import { SectionLabel, StoryFacts } from "./story-facts.tsx";

const LEAD_SIZES = "(min-width: 1024px) 960px, 100vw";

/** A whole story. */
export function StoryArticle({ story }: { story: Story }) {
	return (
		<article lang={story.language} dir={story.direction}>
			<StoryHead story={story} />
			{story.leadPicture && (
				<CaptionedPicture picture={story.leadPicture} sizes={LEAD_SIZES} isFirst className="lead-picture" />
			)}
			<div className="story-body">
				<StoryBody blocks={story.body} />
			</div>
			{story.tags.length > 0 && (
				<ul aria-label="Tags" className="tags">
					{story.tags.map((tag) => (
						<li key={tag.path}>
							<Link to={tag.path} rel="tag">
								{tag.name}
							</Link>
						</li>
					))}
				</ul>
			)}
		</article>
	);
}

/** What a card already told of a story whose rest is on its way: its head, its picture's box, lines to come. */
export function StoryOutline({ summary }: { summary: StorySummary }) {
	return (
		<article lang={summary.language} dir={summary.direction} aria-busy="true">
			<StoryHead story={summary} />
			{summary.picture && (
				<CaptionedPicture picture={summary.picture} sizes={LEAD_SIZES} isFirst className="lead-picture" />
			)}
			<div className="story-body story-waiting" aria-hidden="true">
				<p />
				<p />
				<p />
			</div>
		</article>
	);
}

function StoryHead({ story }: { story: Story | StorySummary }) {
	const headline = useArrivingHeadline();
	return (
		<header className="story-head">
			<SectionLabel section={story.section} />
			<h1 ref={headline} tabIndex={-1} data-headline className="story-headline">
				{story.headline}
			</h1>
			{story.standfirst && <p className="standfirst">{story.standfirst}</p>}
			<StoryFacts story={story} />
		</header>
	);
}
