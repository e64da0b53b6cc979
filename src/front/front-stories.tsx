import type { ReactNode } from "react";
import type { NamedPath, StorySummary } from "../model/story.ts";
import { texts } from "../texts/texts.ts";
import { PaperLink } from "../ui/paper-link.tsx";
import { arrangeFrontPage, WHOLE_LINE } from "./arrange-front-page.ts";

export type DrawCard = (
	story: StorySummary,
	look: "lead" | "second" | "row",
	options: { hasSection: boolean; isFirst?: boolean; sizes?: string },
) => ReactNode;

/** Of a section that shares its line with others. */
const SMALL_SIZES = "(min-width: 1024px) 195px, 29.6vw";

/** The first page: one lead, its seconds, then the latest by section. */
export function FrontStories({
	stories,
	order,
	card,
}: {
	stories: StorySummary[];
	order: NamedPath[];
	card: DrawCard;
}) {
	const { lead, seconds, sections } = arrangeFrontPage(stories, order);
	return (
		<>
			<div className="front-top">
				{lead && <div className="front-lead">{card(lead, "lead", { hasSection: true, isFirst: true })}</div>}
				{seconds.length > 0 && (
					<ul className="front-seconds">
						{seconds.map((story) => (
							<li key={story.path}>{card(story, "second", { hasSection: true })}</li>
						))}
					</ul>
				)}
			</div>
			<div className="front-sections">
				{sections.map(({ section, stories: inSection, inLine }) => (
					<section
						key={section?.path ?? "other"}
						className="front-section"
						data-small={inSection.length < WHOLE_LINE ? "" : undefined}
						data-of-two={inLine.ofTwo}
						data-of-three={inLine.ofThree}
						aria-label={section?.name ?? texts("paper").moreStories()}
					>
						<h2 className="part-title">
							{section ? <PaperLink to={section.path}>{section.name}</PaperLink> : texts("paper").moreStories()}
						</h2>
						<ul
							className="front-rows"
							data-count={inSection.length}
							data-pictured={inSection.every(({ picture }) => picture) ? "" : undefined}
						>
							{inSection.map((story, index) => (
								<li key={story.path} data-alone={index % 2 === 0 && index === inSection.length - 1 ? "" : undefined}>
									{card(story, "row", {
										hasSection: false,
										...(inSection.length < WHOLE_LINE && { sizes: SMALL_SIZES }),
									})}
								</li>
							))}
						</ul>
					</section>
				))}
			</div>
		</>
	);
}
