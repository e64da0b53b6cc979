import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocation } from "react-router";
import { listQuery } from "../front/list-queries.ts";
import type { ListSubject } from "../model/story.ts";
import { texts } from "../texts/texts.ts";
import { Paging } from "../ui/paging.tsx";
import { PaperLink } from "../ui/paper-link.tsx";
import { listUrl, parseListUrl } from "../urls.ts";
import { CopyNotice } from "./copy-notice.tsx";
import { Listen } from "./listen.tsx";
import { MutedCount } from "./muted-count.tsx";
import { titleOfList } from "./page-head.ts";
import { StoryRows } from "./story-rows.tsx";
import { TakeEdition } from "./take-edition.tsx";

/** A section, a tag or an author: what it is, and its stories. */
export function ListPage() {
	const { path, page } = parseListUrl(useLocation().pathname);
	const { data: list } = useSuspenseQuery(listQuery(path, page));
	const { subject } = list;
	const words = texts("paper");
	return (
		<>
			<header className="list-head">
				<p className="section-label">{subject.kind !== "front" && words[subject.kind]()}</p>
				<h1 tabIndex={-1} className="page-title">
					{titleOfList(subject)}
					{page > 1 && <span className="page-title-number"> {words.pageNumber({ page })}</span>}
				</h1>
				<Introduction subject={subject} />
				{list.stories.length > 0 && <Listen subject={{ kind: "list", stories: list.stories }} />}
			</header>
			{list.asOf && <CopyNotice asOf={list.asOf} />}
			{list.stories.length === 0 && <p>{words.noStoriesHere()}</p>}
			<StoryRows stories={list.stories} hasSection={subject.kind !== "section"} />
			<MutedCount stories={list.stories} />
			<Paging page={list.page} pages={list.pages} urlOf={(number) => listUrl(path, number)} />
			{page === 1 && subject.kind === "section" && list.stories.length > 0 && <TakeEdition list={list} />}
		</>
	);
}

function Introduction({ subject }: { subject: ListSubject }) {
	if (subject.kind === "front") return null;
	const words = subject.kind === "author" ? subject.biography : subject.description;
	return (
		<>
			{words && <p className="standfirst">{words}</p>}
			{subject.kind === "section" && subject.children.length > 0 && (
				<ul aria-label={texts("paper").withinSection()} className="tags">
					{subject.children.map((child) => (
						<li key={child.path}>
							<PaperLink to={child.path}>{child.name}</PaperLink>
						</li>
					))}
				</ul>
			)}
		</>
	);
}
