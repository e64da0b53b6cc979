import { type ReactNode, Suspense } from "react";
import { directionOf } from "../lib/direction-of.ts";
import type { Story, StorySummary } from "../model/story.ts";
import { PaperLink } from "../ui/paper-link.tsx";
import { CaptionedPicture } from "./captioned-picture.tsx";
import { headlineOf } from "./headline-of.ts";
import { useArrivingHeadline } from "./headline-transition.ts";
import { StoryBody } from "./story-body.tsx";
import { SectionLabel, StoryFacts } from "./story-facts.tsx";

/** The widest column of a story is 60rem (1020px); the page keeps 4vw at each side free. */
const LEAD_SIZES = "(min-width: 1088px) 1020px, 94vw";

/**
 * A story, or what a card already told of it while the rest is on its way: then its head, its picture, and lines to
 * come. The body is hydrated in a slice of its own. The headline is the same element in both, so that it keeps the focus it got on arrival. `children` follow the
 * picture: what is said in the place of a locked body.
 */
export function StoryArticle({
	story,
	isHeadOnly = false,
	children,
}: {
	story: Story | StorySummary;
	/** The rest is on its way, or waits for the next slice of time. */
	isHeadOnly?: boolean;
	children?: ReactNode;
}) {
	const picture = isWhole(story) ? story.leadPicture : story.picture;
	const whole = isWhole(story) && !isHeadOnly ? story : undefined;
	return (
		<article
			lang={story.language}
			dir={story.direction ?? directionOf(story.headline)}
			aria-busy={whole ? undefined : true}
		>
			<StoryHead story={story} />
			{picture && <CaptionedPicture picture={picture} sizes={LEAD_SIZES} isFirst className="lead-picture" />}
			{children}
			{whole ? (
				<div className="story-body">
					<Suspense>
						<StoryBody blocks={whole.body} />
					</Suspense>
				</div>
			) : (
				<div className="story-body story-waiting" aria-hidden="true">
					<p />
					<p />
					<p />
				</div>
			)}
			{whole && whole.tags.length > 0 && (
				<ul aria-label="Tags" className="tags">
					{whole.tags.map((tag) => (
						<li key={tag.path}>
							<PaperLink to={tag.path} rel="tag">
								{tag.name}
							</PaperLink>
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
