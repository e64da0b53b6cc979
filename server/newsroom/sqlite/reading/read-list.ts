import type { DatabaseSync } from "node:sqlite";
import { Failure } from "../../../../src/model/failure.ts";
import { type ListSubject, MODEL_VERSION, type StoryList } from "../../../../src/model/story.ts";
import { withSlash } from "../../../../src/urls.ts";
import { pageAt, STORIES_PER_PAGE } from "../../paging.ts";
import { type PaperPlace, type PaperView, placeKey } from "../paper/paper-view.ts";
import { createListPages } from "./list-pages.ts";
import { createReadTagName } from "./read-tag-name.ts";
import { createReadSummaries } from "./summary-row.ts";

export type ReadList = (path: string, page: number, paper: PaperView) => StoryList;

/** Lists newest first, the front page led by what its newsroom has put there. Throws `Failure` not-found for an address or page that is not there. */
export function createReadList(database: DatabaseSync): ReadList {
	const lists = createListPages(database);
	const readSummaries = createReadSummaries(database);
	const readSubject = createReadSubject(database);

	return (path, page, paper) => {
		const { subject, keys } = readSubject(withSlash(path), paper);
		const names = subject.kind === "front" ? ["front"] : keys.map((key) => `${subject.kind} ${key}`);
		const total = lists.total(names);
		const limit = STORIES_PER_PAGE[subject.kind];
		const at = pageAt(page, total, limit);
		const stories = readSummaries(lists.page(names, at.offset, limit));
		return { version: MODEL_VERSION, subject, stories, page: at.page, pages: at.pages, total };
	};
}

type Found = { subject: ListSubject; keys: string[] };

function createReadSubject(database: DatabaseSync) {
	const readTagName = createReadTagName(database);

	return (path: string, paper: PaperView): Found => {
		if (path === "/") return { subject: { kind: "front", path }, keys: [] };
		const key = placeKey(path);
		const section = paper.sections.get(key);
		if (section) return sectionOf(section);
		const author = paper.authors.get(key);
		if (author) return authorOf(author);
		const slug = /^\/tag\/([^/]+)\/$/.exec(key)?.[1] ?? "";
		const name = readTagName(slug);
		if (name !== undefined) {
			return { subject: { kind: "tag", path: `/tag/${encodeURIComponent(slug)}/`, name }, keys: [slug] };
		}
		const to = paper.moved.get(key);
		if (to !== undefined) throw new Failure("moved", `It is at ${to} now.`, { to });
		throw new Failure("not-found", `There is nothing at ${path}.`);
	};
}

function sectionOf({ path, name, about, children, keys }: PaperPlace): Found {
	return {
		subject: { kind: "section", path, name, ...(about !== undefined && { description: about }), children },
		keys,
	};
}

function authorOf({ path, name, about, keys }: PaperPlace): Found {
	return { subject: { kind: "author", path, name, ...(about !== undefined && { biography: about }) }, keys };
}
