import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { useLocation } from "react-router";
import { FrontStories } from "../front/front-stories.tsx";
import { listQuery, mastheadQuery } from "../front/list-queries.ts";
import { useDeviceParts } from "../story/device-parts.ts";
import { StoryCard } from "../story/story-card.tsx";
import { texts } from "../texts/texts.ts";
import { Paging } from "../ui/paging.tsx";
import { listUrl, parseListUrl } from "../urls.ts";
import { CopyNotice } from "./copy-notice.tsx";
import { Listen } from "./listen.tsx";
import { MutedCount } from "./muted-count.tsx";
import { StoryRows } from "./story-rows.tsx";
import { TakeEdition } from "./take-edition.tsx";

/** The front page, and the pages of what came before. */
export function FrontPage() {
	const words = texts("paper");
	const { page } = parseListUrl(useLocation().pathname);
	const { data: list } = useSuspenseQuery(listQuery("/", page));
	const FrontEnd = useDeviceParts()?.FrontEnd;
	const { data: masthead } = useSuspenseQuery(mastheadQuery);
	return (
		<>
			<h1 tabIndex={-1} className={page === 1 ? "sr-only" : "page-title"}>
				{page === 1 ? words.frontPageOf({ name: masthead.name }) : words.allStories({ page })}
			</h1>
			{list.asOf && <CopyNotice asOf={list.asOf} />}
			{list.stories.length === 0 && <p>{words.noStories()}</p>}
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
			{page === 1 && list.stories.length > 0 && (
				<div className="front-end">
					<Suspense fallback={null}>{FrontEnd && <FrontEnd list={list} />}</Suspense>
				</div>
			)}
			{list.stories.length > 0 && <Listen subject={{ kind: "list", stories: list.stories }} className="listen-after" />}
			<MutedCount stories={list.stories} />
			<Paging page={list.page} pages={list.pages} urlOf={(number) => listUrl("/", number)} />
			{page === 1 && list.stories.length > 0 && <TakeEdition list={list} />}
		</>
	);
}
