import { MODEL_VERSION } from "../model/story.ts";
import { isBlocks, isPicture } from "./body-shapes.ts";
import { type Check, isNumber, isText, isTime, listOf, recordOf, unionOf } from "./check-shape.ts";

/** Outside a body a name means the same in every answer, but for those that `recordOf` is given anew below. */
const FIELDS: Record<string, Check> = {
	asOf: isTime,
	biography: isText,
	body: isBlocks,
	commentCount: isNumber,
	count: isNumber,
	description: isText,
	field: isText,
	headline: isText,
	id: isText,
	kind: isText,
	language: isText,
	leadPicture: isPicture,
	name: isText,
	onPage: isNumber,
	page: isNumber,
	pages: isNumber,
	path: isText,
	picture: isPicture,
	published: isTime,
	query: isText,
	readingMinutes: isNumber,
	role: isText,
	standfirst: isText,
	tagline: isText,
	text: isText,
	timeZone: isText,
	total: isNumber,
	updated: isTime,
	url: isText,
	version: (version) => version === MODEL_VERSION,
};
const is = (required: string, fields?: Record<string, Check>) => recordOf({ ...FIELDS, ...fields }, required);

const isNamed = is("name path");
const isNamedList = listOf(isNamed, "path");
Object.assign(FIELDS, { section: isNamed, sections: isNamedList, authors: isNamedList, tags: isNamedList });

const CARD = "path headline authors published readingMinutes";
const isSummary = is(`${CARD} commentCount`);
export const isStory = is(`version ${CARD} body tags`);
/** Stories for cards; one that is named twice stands once. */
export const isSummaries = listOf(isSummary, "path");

const isSubject = unionOf(
	{ ...FIELDS, children: isNamedList },
	{ front: "kind", section: "path name children", tag: "name", author: "name" },
);
export const isStoryList = is("version page pages stories subject", { stories: isSummaries, subject: isSubject });
export const isWeights = is("version stories textBytes pictures", {
	stories: isNumber,
	textBytes: isNumber,
	pictures: (formats) => Array.isArray(formats) && formats.every(Array.isArray),
});
export const isMasthead = is("name language timeZone sections");

const isNumbers: Check = (list) => Array.isArray(list) && list.every(Number.isSafeInteger);
export const isComment = is("id author published body", { author: is("name") });
export const isDiscussion = is("version page pages count comments", {
	comments: listOf(isComment, "id"),
	pinned: listOf(isComment, "id"),
	order: (order) => order === "newest" || order === "most-answered",
});
/** Packed: what does not fit together is found out where it is opened. */
export const isOutline = is("version count ids times order parents pages quoted", {
	ids: isNumbers,
	times: isNumbers,
	order: isNumbers,
	parents: isNumbers,
	pages: isNumbers,
	quoted: (quoted) => Array.isArray(quoted) && quoted.every((row) => isNumbers(row) && row.length > 0),
});

const isMarked = listOf(is("text"));
const foundOf = (isResult: Check) => is("version page pages total query results", { results: listOf(isResult) });
const isFoundComment = is("id name published excerpt onPage", { name: isMarked, excerpt: isMarked });
export const isFoundComments = foundOf(isFoundComment);
export const isSearchResults = foundOf(
	is("story headline excerpt", { story: isSummary, headline: isMarked, excerpt: isMarked }),
);

/** What is wrong with a reply. */
export const isProblems = listOf(is("field kind"));

/** Its stories are numbered by their place: none is taken out. */
export const isIndexFile = is("version stories index", { stories: (stories) => Array.isArray(stories) });
