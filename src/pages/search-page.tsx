import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocation } from "react-router";
import { mastheadQuery, searchQuery } from "../front/list-queries.ts";
import { SearchForm } from "../front/search-form.tsx";
import { directionOf } from "../lib/direction-of.ts";
import type { SearchResult } from "../model/story.ts";
import { headlineOf } from "../story/headline-of.ts";
import { SectionLabel, StoryDay } from "../story/story-facts.tsx";
import { StoryLink } from "../story/story-link.tsx";
import { MarkedText } from "../ui/marked-text.tsx";
import { Paging } from "../ui/paging.tsx";
import { searchUrl } from "../urls.ts";
import { parseSearch } from "./parse-search.ts";
import { WaysOn } from "./ways-on.tsx";

/** Search, and what it found. */
export function SearchPage() {
	const { query, page } = parseSearch(useLocation().search);
	const { data: masthead } = useSuspenseQuery(mastheadQuery);
	return (
		<>
			<h1 tabIndex={-1} className="page-title">
				{query === "" ? "Search" : `Search: ${query}`}
			</h1>
			<SearchForm query={query} isArrival={query === ""} />
			{masthead.copy && (
				<p className="search-needs-script">Search needs JavaScript in this copy of the paper. The sections do not.</p>
			)}
			{query === "" ? <WaysOnFromSearch /> : <Results query={query} page={page} />}
		</>
	);
}

function Results({ query, page }: { query: string; page: number }) {
	const { data } = useSuspenseQuery(searchQuery(query, page));
	if (data.total === 0) {
		return (
			<>
				<p className="search-count">Nothing was found for “{query}”.</p>
				<p className="search-help">
					Every word must stand in the story. Try fewer words, another spelling, or the beginning of a word.
				</p>
				<WaysOnFromSearch />
			</>
		);
	}
	return (
		<>
			<p className="search-count">
				{data.total === 1 ? "1 story" : `${data.total} stories`} found for “{query}”
			</p>
			<ol className="story-rows">
				{data.results.map((result) => (
					<li key={result.story.path}>
						<FoundStory result={result} />
					</li>
				))}
			</ol>
			<Paging page={data.page} pages={data.pages} urlOf={(number) => searchUrl(query, number)} />
		</>
	);
}

function FoundStory({ result: { story, headline, excerpt } }: { result: SearchResult }) {
	return (
		<article className="card card-row" lang={story.language} dir={story.direction ?? directionOf(story.headline)}>
			<div className="card-words">
				<SectionLabel section={story.section} />
				<h2 className="card-headline" data-headline>
					<StoryLink path={story.path} className="card-link">
						{story.headline.trim() === "" ? headlineOf(story) : <MarkedText pieces={headline} />}
					</StoryLink>
				</h2>
				<p className="card-standfirst">
					<MarkedText pieces={excerpt} />
				</p>
				<p className="card-facts">
					<StoryDay iso={story.published} />
				</p>
			</div>
		</article>
	);
}

function WaysOnFromSearch() {
	const { data: masthead } = useSuspenseQuery(mastheadQuery);
	return <WaysOn sections={masthead.sections} />;
}
