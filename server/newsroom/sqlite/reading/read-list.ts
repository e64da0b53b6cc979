import type { DatabaseSync } from "node:sqlite";
import { Failure } from "../../../../src/model/failure.ts";
import { type ListSubject, MODEL_VERSION, type StoryList } from "../../../../src/model/story.ts";
import { withSlash } from "../../../../src/urls.ts";
import { pageAt, STORIES_PER_PAGE } from "../../paging.ts";
import { type PaperPlace, type PaperView, placeKey } from "../paper/paper-view.ts";
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from "./summary-row.ts";

const keyed = (table: string, column: string) => `
	FROM story WHERE is_live = 1 AND is_listed = 1 AND id IN (
		SELECT story_id FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(:keys))
	)`;

const SOURCES = {
	front: "FROM story WHERE is_live = 1 AND is_listed = 1 AND :keys = '[]'",
	section: keyed("story_section", "section"),
	tag: keyed("story_tag", "tag"),
	author: keyed("story_author", "author"),
};
const NEWEST_FIRST = "published DESC, slug";

export type ReadList = (path: string, page: number, paper: PaperView) => StoryList;

/** Lists newest first, the front page led by what its newsroom has put there. Throws `Failure` not-found for an address or page that is not there. */
export function createReadList(database: DatabaseSync): ReadList {
	const prepare = (kind: ListSubject["kind"]) => {
		const order = kind === "front" ? `is_lead DESC, ${NEWEST_FIRST}` : NEWEST_FIRST;
		return {
			count: database.prepare(`SELECT count(*) AS total ${SOURCES[kind]}`),
			// The page first, by index; then its rows with their counts, so that no count is made for stories before it.
			page: database.prepare(`
				SELECT ${SUMMARY_COLUMNS} FROM story WHERE id IN (
					SELECT story.id ${SOURCES[kind]} ORDER BY ${order} LIMIT :limit OFFSET :offset
				) ORDER BY ${order}`),
		};
	};
	const statements = {
		front: prepare("front"),
		section: prepare("section"),
		tag: prepare("tag"),
		author: prepare("author"),
	};
	const readSubject = createReadSubject(database);

	return (path, page, paper) => {
		const { subject, keys: found } = readSubject(withSlash(path), paper);
		const keys = JSON.stringify(found);
		const { total } = statements[subject.kind].count.get({ keys }) as { total: number };
		const limit = STORIES_PER_PAGE[subject.kind];
		const at = pageAt(page, total, limit);
		const rows = statements[subject.kind].page.all({ keys, limit, offset: at.offset }) as SummaryRow[];
		return { version: MODEL_VERSION, subject, stories: rows.map(summaryOf), page: at.page, pages: at.pages, total };
	};
}

type Found = { subject: ListSubject; keys: string[] };

function createReadSubject(database: DatabaseSync) {
	// A tag may be spelled in several ways; the commonest is its name.
	const selectTag = database.prepare(`
		SELECT name FROM story_tag WHERE tag = ? GROUP BY name ORDER BY count(*) DESC, name LIMIT 1`);

	return (path: string, paper: PaperView): Found => {
		if (path === "/") return { subject: { kind: "front", path }, keys: [] };
		const key = placeKey(path);
		const section = paper.sections.get(key);
		if (section) return sectionOf(section);
		const author = paper.authors.get(key);
		if (author) return authorOf(author);
		const slug = /^\/tag\/([^/]+)\/$/.exec(key)?.[1] ?? "";
		const tag = selectTag.get(slug) as { name: string } | undefined;
		if (tag) {
			return { subject: { kind: "tag", path: `/tag/${encodeURIComponent(slug)}/`, name: tag.name }, keys: [slug] };
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
