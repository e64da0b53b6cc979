import type { ReactNode } from "react";
import type { NamedPath, StorySummary } from "../model/story.ts";
import { PaperLink } from "../ui/paper-link.tsx";
import { arrangeFrontPage } from "./arrange-front-page.ts";

export type DrawCard = (
	story: StorySummary,
	look: "lead" | "second" | "row",
	options: { hasSection: boolean; isFirst?: boolean; sizes?: string },
) => ReactNode;

/** A section of fewer stories shares its line with others (`lists.css`), and its pictures are small. */
const WHOLE_LINE = 3;
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
				{sections.map(({ section, stories: inSection }) => (
					<section
						key={section?.path ?? "other"}
						className="front-section"
						aria-label={section?.name ?? "More stories"}
					>
						<h2 className="part-title">
							{section ? <PaperLink to={section.path}>{section.name}</PaperLink> : "More stories"}
						</h2>
						<ul className="front-rows">
							{inSection.map((story) => (
								<li key={story.path}>
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
