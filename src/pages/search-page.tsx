import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocation } from "react-router";
import { mastheadQuery, searchQuery } from "../front/list-queries.ts";
import { SearchForm } from "../front/search-form.tsx";
import { directionOf } from "../lib/direction-of.ts";
import { useLocale } from "../lib/locale.tsx";
import type { SearchResult } from "../model/story.ts";
import { headlineOf } from "../story/headline-of.ts";
import { SectionLabel, StoryDay } from "../story/story-facts.tsx";
import { StoryLink } from "../story/story-link.tsx";
import { texts } from "../texts/texts.ts";
import { MarkedText } from "../ui/marked-text.tsx";
import { Paging } from "../ui/paging.tsx";
import { searchUrl } from "../urls.ts";
import { parseSearch } from "./parse-search.ts";
import { WaysOn } from "./ways-on.tsx";

/** Search, and what it found. */
export function SearchPage() {
	const words = texts("paper");
	const { query, page } = parseSearch(useLocation().search);
	const { data: masthead } = useSuspenseQuery(mastheadQuery);
	return (
		<>
			<h1 tabIndex={-1} className="page-title">
				{query === "" ? words.search() : words.searchFor({ query })}
			</h1>
			<SearchForm query={query} isArrival={query === ""} />
			{masthead.copy && <p className="search-needs-script">{words.searchNeedsScript()}</p>}
			{query === "" ? <WaysOnFromSearch /> : <Results query={query} page={page} />}
		</>
	);
}

function Results({ query, page }: { query: string; page: number }) {
	const words = texts("paper");
	const { data } = useSuspenseQuery(searchQuery(query, page));
	if (data.total === 0) {
		return (
			<>
				<p className="search-count">{words.nothingFound({ query })}</p>
				<p className="search-help">{words.searchHelp()}</p>
				<WaysOnFromSearch />
			</>
		);
	}
	return (
		<>
			<p className="search-count">{words.storiesFound({ count: data.total, query })}</p>
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
	const { language, contentLanguage, contentDirection } = useLocale();
	return (
		<article
			className="card card-row"
			lang={story.language ?? contentLanguage}
			dir={story.direction ?? directionOf(story.headline) ?? contentDirection}
		>
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
				<p className="card-facts" lang={(story.language ?? contentLanguage) && language}>
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
