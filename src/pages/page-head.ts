import type { QueryClient } from "@tanstack/react-query";
import type { Location } from "react-router";
import { listQuery, mastheadQuery, searchQuery } from "../front/list-queries.ts";
import { Failure, type FailureKind } from "../model/failure.ts";
import type { Masthead } from "../model/masthead.ts";
import type { Picture } from "../model/picture.ts";
import type { ListSubject, Story } from "../model/story.ts";
import { headlineOf } from "../story/headline-of.ts";
import { knownSummary, storyQuery } from "../story/story-queries.ts";
import { texts } from "../texts/texts.ts";
import { DEVICE_URL, listUrl, parseListUrl, withSlash } from "../urls.ts";
import { canComeBack, type FailureName, failureWords } from "./failure-words.ts";
import { parseSearch } from "./parse-search.ts";

/** What the head of a page says. The server writes all of it, the browser keeps title and canonical address current. */
export type PageHead = {
	title: string;
	description?: string;
	/** Path and query of the one address that this page should be known by. */
	canonical: string;
	picture?: Picture;
	/** The story, where the page is one. */
	story?: Story;
	/** The feed of this list, where there is one. */
	feed?: string;
	isHiddenFromSearch?: boolean;
};

/** Makes the head of a page from what was fetched for it. */
export type DescribePage = (client: QueryClient, location: Pick<Location, "pathname" | "search">) => PageHead;

export const describeStory: DescribePage = (client, { pathname }) => {
	const path = withSlash(pathname);
	const story = client.getQueryData(storyQuery(path).queryKey);
	if (!story) {
		const failure = failureKind(client, storyQuery(path).queryKey);
		const known = titleOfKnown(client, path);
		const headline = failure && !(known && canComeBack(failure)) ? failureWords(failure).title : known;
		return { title: [headline, mastheadOf(client).name].filter(Boolean).join(" | "), canonical: path };
	}
	return {
		title: `${headlineOf(story)} | ${mastheadOf(client).name}`,
		canonical: story.path,
		story,
		...(story.standfirst && { description: story.standfirst }),
		...(story.leadPicture && { picture: story.leadPicture }),
	};
};

export const describeList: DescribePage = (client, { pathname }) => {
	const { path, page } = parseListUrl(pathname);
	const { name, tagline } = mastheadOf(client);
	const list = client.getQueryData(listQuery(path, page).queryKey);
	const title = list && titleOfList(list.subject);
	const description = list ? descriptionOfList(list.subject, tagline) : undefined;
	return {
		title: title
			? `${paged(title, page)} | ${name}`
			: page > 1
				? paged(name, page)
				: tagline
					? `${name}: ${tagline}`
					: name,
		canonical: listUrl(path, page),
		...(description && { description }),
		...(list?.stories[0]?.picture && { picture: list.stories[0].picture }),
		...(list && list.subject.kind !== "front" && { feed: `${path}feed.xml` }),
	};
};

export const describeSearch: DescribePage = (client, { search }) => {
	const { query, page } = parseSearch(search);
	const { queryKey } = searchQuery(query, page);
	const total = client.getQueryData(queryKey)?.total;
	const name = mastheadOf(client).name;
	return {
		title: `${titleOfSearch(query, total)} | ${name}`,
		canonical: "/search",
		isHiddenFromSearch: true,
	};
};

export const describeDevice: DescribePage = (client) => ({
	title: `${texts("paper").onDevice()} | ${mastheadOf(client).name}`,
	canonical: DEVICE_URL,
	isHiddenFromSearch: true,
});

/** The head of a page in the place of one that could not be had. */
export function describeFailure(kind: FailureName): DescribePage {
	return (client, { pathname }) => ({
		title: `${failureWords(kind).title} | ${mastheadOf(client).name}`,
		canonical: pathname,
		isHiddenFromSearch: true,
	});
}

/** The title of a list's page. */
export function paged(title: string, page: number): string {
	return page > 1 ? texts("paper").titlePaged({ title, page }) : title;
}

function titleOfSearch(query: string, total: number | undefined): string {
	const { search, titleOfSearch, titleOfFound } = texts("paper");
	if (query === "") return search();
	return total === undefined ? titleOfSearch({ query }) : titleOfFound({ query, count: total });
}

/** The words at the head of a list; none on the front page, where the masthead is enough. */
export function titleOfList(subject: ListSubject): string | undefined {
	return subject.kind === "front" ? undefined : subject.name;
}

function titleOfKnown(client: QueryClient, path: string): string | undefined {
	const known = knownSummary(client, path);
	return known && headlineOf(known);
}

/** Why a page's subject can't be had. */
function failureKind(client: QueryClient, queryKey: readonly unknown[]): FailureKind | undefined {
	const { error } = client.getQueryState(queryKey) ?? {};
	return error instanceof Failure ? error.kind : undefined;
}

function descriptionOfList(subject: ListSubject, tagline: string | undefined): string | undefined {
	if (subject.kind === "front") return tagline;
	return subject.kind === "author" ? subject.biography : subject.description;
}

function mastheadOf(client: QueryClient): Masthead {
	return (
		client.getQueryData(mastheadQuery.queryKey) ?? {
			name: "",
			language: "en",
			direction: "ltr",
			timeZone: "UTC",
			sections: [],
		}
	);
}
