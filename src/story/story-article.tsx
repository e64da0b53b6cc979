import { type ReactNode, type RefObject, Suspense, useEffect, useRef } from "react";
import { directionOf } from "../lib/direction-of.ts";
import { useLocale } from "../lib/locale.tsx";
import type { Story, StorySummary } from "../model/story.ts";
import { texts } from "../texts/texts.ts";
import { PaperLink } from "../ui/paper-link.tsx";
import { CaptionedPicture } from "./captioned-picture.tsx";
import { headlineOf } from "./headline-of.ts";
import { useArrivingHeadline } from "./headline-transition.ts";
import { StoryBody } from "./story-body.tsx";
import { StoryContents } from "./story-contents.tsx";
import { SectionLabel, StoryFacts } from "./story-facts.tsx";

/** The widest column of a story is 60rem (1020px); the page keeps 4vw at each side free. */
const LEAD_SIZES = "(min-width: 1088px) 1020px, 94vw";

/**
 * A story, or what a card already told of it while the rest is on its way: then its head, its picture, and lines to
 * come. The body is hydrated in a slice of its own. The headline is the same element in both, so that it keeps the focus it got on arrival. `children` follow the
 * picture: what is said in the place of a body that is locked, or could not be had.
 */
export function StoryArticle({
	story,
	isHeadOnly = false,
	way,
	children,
}: {
	story: Story | StorySummary;
	/** The rest is on its way, or waits for the next slice of time. */
	isHeadOnly?: boolean;
	/** Stands at the end of its facts. */
	way?: ReactNode;
	children?: ReactNode;
}) {
	const { contentLanguage, contentDirection } = useLocale();
	const body = useRef<HTMLDivElement>(null);
	const picture = isWhole(story) ? story.leadPicture : story.picture;
	const whole = isWhole(story) && !isHeadOnly ? story : undefined;
	return (
		<article
			lang={story.language ?? contentLanguage}
			dir={story.direction ?? directionOf(story.headline) ?? contentDirection}
			aria-busy={whole || children ? undefined : true}
		>
			<StoryHead story={story} way={way} />
			{picture && <CaptionedPicture picture={picture} sizes={LEAD_SIZES} isFirst className="lead-picture" />}
			{children}
			{whole ? (
				<div ref={body} className="story-body">
					<Suspense>
						<ComeAlive body={body} />
						<StoryContents blocks={whole.body} />
						<StoryBody blocks={whole.body} />
					</Suspense>
				</div>
			) : (
				!children && (
					<div className="story-body story-waiting" aria-hidden="true">
						<p />
						<p />
						<p />
					</div>
				)
			)}
			{whole && whole.tags.length > 0 && (
				<ul aria-label={texts("paper").tags()} className="tags">
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

/** Tells that the body is drawn by React now: before, nothing may be put between its blocks. */
function ComeAlive({ body }: { body: RefObject<HTMLElement | null> }) {
	useEffect(() => {
		if (body.current) body.current.dataset.alive = "";
	}, [body]);
	return null;
}

function isWhole(story: Story | StorySummary): story is Story {
	return "body" in story;
}

function StoryHead({ story, way }: { story: Story | StorySummary; way: ReactNode }) {
	const headline = useArrivingHeadline();
	return (
		<header className="story-head">
			<SectionLabel section={story.section} />
			<h1 ref={headline} tabIndex={-1} data-headline className="story-headline">
				{headlineOf(story)}
			</h1>
			{story.standfirst && <p className="standfirst">{story.standfirst}</p>}
			<StoryFacts story={story} way={way} />
		</header>
	);
}
