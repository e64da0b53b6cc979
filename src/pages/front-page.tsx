import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocation } from "react-router";
import { FrontStories } from "../front/front-stories.tsx";
import { listQuery, mastheadQuery } from "../front/list-queries.ts";
import { StoryCard } from "../story/story-card.tsx";
import { Paging } from "../ui/paging.tsx";
import { listUrl, parseListUrl } from "../urls.ts";
import { CopyNotice } from "./copy-notice.tsx";
import { StoryRows } from "./story-rows.tsx";

/** The front page, and the pages of what came before. */
export function FrontPage() {
	const { page } = parseListUrl(useLocation().pathname);
	const { data: list } = useSuspenseQuery(listQuery("/", page));
	const { data: masthead } = useSuspenseQuery(mastheadQuery);
	return (
		<>
			<h1 tabIndex={-1} className={page === 1 ? "sr-only" : "page-title"}>
				{page === 1 ? `${masthead.name}: front page` : `All stories, page ${page}`}
			</h1>
			{list.asOf && <CopyNotice asOf={list.asOf} />}
			{list.stories.length === 0 && <p>There are no stories yet.</p>}
			{page === 1 && list.stories.length > 0 ? (
				<FrontStories
					stories={list.stories}
					order={masthead.sections}
					card={(story, look, options) => (
						<StoryCard story={story} look={look} headingLevel={look === "row" ? 3 : 2} {...options} />
					)}
				/>
			) : (
				<StoryRows stories={list.stories} />
			)}
			<Paging page={list.page} pages={list.pages} urlOf={(number) => listUrl("/", number)} />
		</>
	);
}
