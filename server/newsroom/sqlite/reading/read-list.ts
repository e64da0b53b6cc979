import type { DatabaseSync } from "node:sqlite";
import { Failure } from "../../../../src/model/failure.ts";
import { type ListSubject, MODEL_VERSION, type StoryList } from "../../../../src/model/story.ts";
import { withSlash } from "../../../../src/urls.ts";
import type { Paper } from "../edition/parse-paper.ts";
import { pageAt } from "./paging.ts";
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from "./summary-row.ts";

export const STORIES_PER_PAGE = { front: 20, section: 12, tag: 12, author: 12 };

const SOURCES = {
	front: "FROM story WHERE is_live = 1 AND :key = ''",
	section: "FROM story WHERE is_live = 1 AND section = :key",
	tag: "FROM story_tag JOIN story ON story.id = story_tag.story_id WHERE is_live = 1 AND tag = :key",
	author: "FROM story_author JOIN story ON story.id = story_author.story_id WHERE is_live = 1 AND author = :key",
};

export type ReadList = (path: string, page: number, paper: Paper) => StoryList;

/** Lists newest first. Throws `Failure` not-found for an address or page that is not there. */
export function createReadList(database: DatabaseSync): ReadList {
	const prepare = (kind: ListSubject["kind"]) => ({
		count: database.prepare(`SELECT count(*) AS total ${SOURCES[kind]}`),
		// The page first, by index; then its rows with their counts, so that no count is made for stories before it.
		page: database.prepare(`
			SELECT ${SUMMARY_COLUMNS} FROM story WHERE id IN (
				SELECT story.id ${SOURCES[kind]} ORDER BY story.published DESC, story.slug LIMIT :limit OFFSET :offset
			) ORDER BY published DESC, slug`),
	});
	const statements = {
		front: prepare("front"),
		section: prepare("section"),
		tag: prepare("tag"),
		author: prepare("author"),
	};
	const readSubject = createReadSubject(database);

	return (path, page, paper) => {
		const { subject, key } = readSubject(withSlash(path), paper);
		const { total } = statements[subject.kind].count.get({ key }) as { total: number };
		const limit = STORIES_PER_PAGE[subject.kind];
		const at = pageAt(page, total, limit);
		const rows = statements[subject.kind].page.all({ key, limit, offset: at.offset }) as SummaryRow[];
		return { version: MODEL_VERSION, subject, stories: rows.map(summaryOf), page: at.page, pages: at.pages, total };
	};
}

function createReadSubject(database: DatabaseSync) {
	// A tag may be spelled in several ways; the commonest is its name.
	const selectTag = database.prepare(`
		SELECT name FROM story_tag WHERE tag = ? GROUP BY name ORDER BY count(*) DESC, name LIMIT 1`);

	return (path: string, paper: Paper): { subject: ListSubject; key: string } => {
		if (path === "/") return { subject: { kind: "front", path }, key: "" };
		const [, kind, typed = ""] = /^\/(category|tag|author)\/([^/]+)\/$/.exec(path) ?? [];
		const key = decode(typed);
		const section = kind === "category" ? own(paper.sections, key) : undefined;
		if (section) return { subject: { kind: "section", path, ...section, children: [] }, key };
		const author = kind === "author" ? own(paper.authors, key) : undefined;
		if (author) return { subject: { kind: "author", path, ...author }, key };
		const tag = kind === "tag" ? (selectTag.get(key) as { name: string } | undefined) : undefined;
		if (tag) return { subject: { kind: "tag", path: `/tag/${encodeURIComponent(key)}/`, name: tag.name }, key };
		throw new Failure("not-found", `There is nothing at ${path}.`);
	};
}

function own<Entry extends object>(entries: Record<string, Entry>, key: string): Entry | undefined {
	return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
