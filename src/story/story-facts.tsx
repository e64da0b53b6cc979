import { Fragment, type ReactNode } from "react";
import { formatDay, formatMoment } from "../lib/format-date.ts";
import { useLocale } from "../lib/locale.tsx";
import type { NamedPath, Story, StorySummary } from "../model/story.ts";
import { texts } from "../texts/texts.ts";
import { PaperLink } from "../ui/paper-link.tsx";
import { textWith } from "../ui/text-with.tsx";

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

/** Byline, times and length, the way to its comments, and one to take it in: what stands between the standfirst and the picture. */
export function StoryFacts({ story, way }: { story: Story | StorySummary; way: ReactNode }) {
	const words = texts("paper");
	const locale = useLocale();
	return (
		<div className="story-facts" lang={(story.language ?? locale.contentLanguage) && locale.language}>
			{story.authors.length > 0 && (
				<p className="byline">
					{textWith(words.by, { authors: <Authors authors={story.authors} language={locale.language} /> })}
				</p>
			)}
			<p className="dateline">
				<time dateTime={story.published} suppressHydrationWarning>
					{formatMoment(story.published, locale)}
				</time>
				{story.updated && (
					<span>
						{textWith(words.updated, {
							time: (
								<time dateTime={story.updated} suppressHydrationWarning>
									{formatMoment(story.updated, locale)}
								</time>
							),
						})}
					</span>
				)}
				{!isLocked(story) && <span>{words.minutes({ count: story.readingMinutes })}</span>}
				{!isLocked(story) && story.commentCount > 0 && (
					<PaperLink to="#discussion" className="to-comments">
						{words.comments({ count: story.commentCount })}
					</PaperLink>
				)}
				{way}
			</p>
		</div>
	);
}

/** "A, B and C", as the language joins them; each a link. */
function Authors({ authors, language }: { authors: readonly NamedPath[]; language: string }) {
	const list = new Intl.ListFormat(language).formatToParts(authors.map((_, index) => String(index)));
	return list.map(({ type, value }, place) => {
		const author = type === "element" ? authors[Number(value)] : undefined;
		// biome-ignore lint/suspicious/noArrayIndexKey: names stay in their places
		if (!author) return <Fragment key={place}>{value}</Fragment>;
		return (
			<PaperLink key={author.path} to={author.path} rel="author">
				{author.name}
			</PaperLink>
		);
	});
}
