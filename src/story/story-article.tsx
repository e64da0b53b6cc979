import type { ReactNode } from "react";
import { Link } from "react-router";
import { directionOf } from "../lib/direction-of.ts";
import type { Story, StorySummary } from "../model/story.ts";
import { CaptionedPicture } from "./captioned-picture.tsx";
import { headlineOf } from "./headline-of.ts";
import { useArrivingHeadline } from "./headline-transition.ts";
import { StoryBody } from "./story-body.tsx";
import { SectionLabel, StoryFacts } from "./story-facts.tsx";

/** The widest column of a story is 60rem (1020px); the page keeps 4vw at each side free. */
const LEAD_SIZES = "(min-width: 1088px) 1020px, 94vw";

/**
 * A story, or what a card already told of it while the rest is on its way: then its head, its picture, and lines to
 * come. The headline is the same element in both, so that it keeps the focus it got on arrival. `children` follow the
 * picture: what is said in the place of a locked body.
 */
export function StoryArticle({ story, children }: { story: Story | StorySummary; children?: ReactNode }) {
	const picture = isWhole(story) ? story.leadPicture : story.picture;
	return (
		<article
			lang={story.language}
			dir={story.direction ?? directionOf(story.headline)}
			aria-busy={isWhole(story) ? undefined : true}
		>
			<StoryHead story={story} />
			{picture && <CaptionedPicture picture={picture} sizes={LEAD_SIZES} isFirst className="lead-picture" />}
			{children}
			{isWhole(story) ? (
				<div className="story-body">
					<StoryBody blocks={story.body} />
				</div>
			) : (
				<div className="story-body story-waiting" aria-hidden="true">
					<p />
					<p />
					<p />
				</div>
			)}
			{isWhole(story) && story.tags.length > 0 && (
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

function isWhole(story: Story | StorySummary): story is Story {
	return "body" in story;
}

function StoryHead({ story }: { story: Story | StorySummary }) {
	const headline = useArrivingHeadline();
	return (
		<header className="story-head">
			<SectionLabel section={story.section} />
			<h1 ref={headline} tabIndex={-1} data-headline className="story-headline">
				{headlineOf(story)}
			</h1>
			{story.standfirst && <p className="standfirst">{story.standfirst}</p>}
			<StoryFacts story={story} />
		</header>
	);
}
