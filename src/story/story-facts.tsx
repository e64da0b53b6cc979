import { formatDay, formatMoment } from "../lib/format-date.ts";
import { useLocale } from "../lib/locale.tsx";
import type { NamedPath, Story, StorySummary } from "../model/story.ts";
import { PaperLink } from "../ui/paper-link.tsx";

export function SectionLabel({ section }: { section: NamedPath | undefined }) {
	if (!section) return null;
	return (
		<p className="section-label">
			<PaperLink to={section.path}>{section.name}</PaperLink>
		</p>
	);
}

export function StoryDay({ iso }: { iso: string }) {
	return (
		<time dateTime={iso} suppressHydrationWarning>
			{formatDay(iso, useLocale())}
		</time>
	);
}

/** How long it is can't be known before it is open. */
function isLocked(story: Story | StorySummary): boolean {
	return "isLocked" in story && story.isLocked === true;
}

/** Byline, times and length: what stands between the standfirst and the picture. */
export function StoryFacts({ story }: { story: Story | StorySummary }) {
	const locale = useLocale();
	return (
		<div className="story-facts">
			{story.authors.length > 0 && (
				<p className="byline">
					By{" "}
					{story.authors.map((author, index) => (
						<span key={author.path}>
							{index > 0 && (index === story.authors.length - 1 ? " and " : ", ")}
							<PaperLink to={author.path} rel="author">
								{author.name}
							</PaperLink>
						</span>
					))}
				</p>
			)}
			<p className="dateline">
				<time dateTime={story.published} suppressHydrationWarning>
					{formatMoment(story.published, locale)}
				</time>
				{story.updated && (
					<span>
						Updated{" "}
						<time dateTime={story.updated} suppressHydrationWarning>
							{formatMoment(story.updated, locale)}
						</time>
					</span>
				)}
				{!isLocked(story) && <span>{story.readingMinutes} min read</span>}
			</p>
		</div>
	);
}
