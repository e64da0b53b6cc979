import { useState } from "react";
import { directionOf } from "../lib/direction-of.ts";
import { useLocale } from "../lib/locale.tsx";
import type { StorySummary } from "../model/story.ts";
import { texts } from "../texts/texts.ts";
import { useDeviceParts } from "./device-parts.ts";
import { headlineOf } from "./headline-of.ts";
import { MutedCover } from "./muted-cover.tsx";
import { useWhyMuted } from "./muting.ts";
import { ResponsivePicture } from "./responsive-picture.tsx";
import { SectionLabel, StoryDay } from "./story-facts.tsx";
import { StoryLink } from "./story-link.tsx";

export type CardLook = "lead" | "second" | "row" | "similar";

const SIZES: Record<CardLook, string> = {
	lead: "(min-width: 1292px) 680px, (min-width: 1024px) 53vw, 94vw",
	second: "(min-width: 1292px) 182px, (min-width: 1024px) 14vw, (min-width: 640px) 45vw, 29.6vw",
	row: "(min-width: 1292px) 380px, (min-width: 1024px) 29vw, (min-width: 640px) 16vw, 29.6vw",
	similar: "(min-width: 1088px) 320px, (min-width: 640px) 30vw, 44vw",
};

/** A row in a column of its own, as sections and archives have it. */
export const LIST_SIZES = "(min-width: 960px) 292px, 29.6vw";

/** A story as a list shows it. One element to tab to: its headline. */
export function StoryCard({
	story,
	look,
	headingLevel = 3,
	isFirst = false,
	hasSection = true,
	sizes = SIZES[look],
}: {
	story: StorySummary;
	look: CardLook;
	headingLevel?: 2 | 3;
	isFirst?: boolean;
	hasSection?: boolean;
	/** How wide its picture stands, where that is not what the look says. */
	sizes?: string;
}) {
	const words = texts("paper");
	const muted = useWhyMuted(story);
	const [isShown, setIsShown] = useState(false);
	const why = isShown ? undefined : muted;
	const { language, contentLanguage, contentDirection } = useLocale();
	const CardMarks = useDeviceParts()?.CardMarks;
	const Heading = `h${headingLevel}` as const;
	return (
		<article
			className={`card card-${look}`}
			data-muted={why}
			data-pictured={story.picture ? "" : undefined}
			lang={story.language ?? contentLanguage}
			dir={story.direction ?? directionOf(story.headline) ?? contentDirection}
		>
			{story.picture && (
				<div className="card-picture">
					<ResponsivePicture picture={story.picture} sizes={sizes} isFirst={isFirst} isInCard className="w-full" />
				</div>
			)}
			<div className="card-words">
				{hasSection && <SectionLabel section={story.section} />}
				<Heading className="card-headline" data-headline>
					<StoryLink path={story.path} className="card-link">
						{headlineOf(story)}
					</StoryLink>
				</Heading>
				{(look === "lead" || look === "second" || look === "row") && story.standfirst && (
					<p className="card-standfirst">{story.standfirst}</p>
				)}
				<p className="card-facts" lang={(story.language ?? contentLanguage) && language}>
					<StoryDay iso={story.published} />
					{look !== "similar" && <span>{words.minutes({ count: story.readingMinutes })}</span>}
					{look !== "similar" && story.commentCount > 0 && <span>{words.comments({ count: story.commentCount })}</span>}
					{CardMarks && look !== "similar" && <CardMarks story={story} />}
				</p>
			</div>
			{why && <MutedCover why={why} onShow={() => setIsShown(true)} />}
		</article>
	);
}
