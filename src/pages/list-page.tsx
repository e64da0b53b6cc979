import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocation } from "react-router";
import { listQuery } from "../front/list-queries.ts";
import type { ListSubject } from "../model/story.ts";
import { Paging } from "../ui/paging.tsx";
import { PaperLink } from "../ui/paper-link.tsx";
import { listUrl, parseListUrl } from "../urls.ts";
import { CopyNotice } from "./copy-notice.tsx";
import { titleOfList } from "./page-head.ts";
import { StoryRows } from "./story-rows.tsx";

const KINDS: Record<ListSubject["kind"], string> = { front: "", section: "Section", tag: "Tag", author: "Author" };

/** A section, a tag or an author: what it is, and its stories. */
export function ListPage() {
	const { path, page } = parseListUrl(useLocation().pathname);
	const { data: list } = useSuspenseQuery(listQuery(path, page));
	const { subject } = list;
	return (
		<>
			<header className="list-head">
				<p className="section-label">{KINDS[subject.kind]}</p>
				<h1 tabIndex={-1} className="page-title">
					{titleOfList(subject)}
					{page > 1 && <span className="page-title-number"> page {page}</span>}
				</h1>
				<Introduction subject={subject} />
			</header>
			{list.asOf && <CopyNotice asOf={list.asOf} />}
			{list.stories.length === 0 && <p>There are no stories here yet.</p>}
			<StoryRows stories={list.stories} hasSection={subject.kind !== "section"} />
			<Paging page={list.page} pages={list.pages} urlOf={(number) => listUrl(path, number)} />
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
				<ul aria-label="Within this section" className="tags">
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
