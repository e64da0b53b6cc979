import { Failure } from "../../../../src/model/failure.ts";
import { type ListSubject, MODEL_VERSION, type StoryList } from "../../../../src/model/story.ts";
import { pageAt, STORIES_PER_PAGE } from "../../paging.ts";
import type { WpAnswer, WpClient, WpQuery } from "../client/wp-client.ts";
import { type WpPost, wpPost, wpTerm } from "../client/wp-types.ts";
import { decodeEscaped, htmlText } from "../content/html-text.ts";
import { authorPath, tagPath } from "./build-story.ts";
import { decodePart } from "./decode-part.ts";
import { PLAIN_LIST } from "./post-fields.ts";
import type { FactsReader } from "./read-facts.ts";
import type { SummariesBuilder } from "./summaries.ts";

/** More sticky posts than this are no longer leading anything. */
const MOST_STICKY = 20;

type Parts = { client: WpClient; facts: FactsReader; summaries: SummariesBuilder };

export type ReadList = (path: string, page: number) => Promise<StoryList>;

/** Lists newest first, the front page led by what the newsroom has made sticky. Throws `Failure` not-found. */
export function createReadList({ client, facts, summaries }: Parts): ReadList {
	const posts = (query: WpQuery, about: string[] = []) =>
		client.readList("/wp/v2/posts", { ...PLAIN_LIST, ...query }, wpPost, { about: ["lists", ...about] });

	/** Sticky posts first, then all others in order of time, cut into pages as one row. */
	async function front(page: number): Promise<{ answer: WpAnswer<WpPost[]>; total: number }> {
		const perPage = STORIES_PER_PAGE.front;
		// The first page is asked for in the commonest case, a few sticky posts, before their number is known.
		const [sticky, first] = await Promise.all([
			posts({ sticky: true, per_page: MOST_STICKY }),
			page === 1 ? posts({ sticky: false, per_page: perPage, offset: 0 }) : undefined,
		]);
		const lead = sticky.data;
		const from = (page - 1) * perPage;
		const offset = Math.max(0, from - lead.length);
		const rest = first ?? (await posts({ sticky: false, per_page: perPage, offset }));
		// An offset past the end has the total 0.
		const others = rest.total > 0 || offset === 0 ? rest.total : (await posts({ sticky: false, per_page: 1 })).total;
		const shown = [...lead.slice(from, from + perPage), ...rest.data].slice(0, perPage);
		const asOf = sticky.asOf ?? rest.asOf;
		const fetchedAt = Math.min(sticky.fetchedAt ?? 0, rest.fetchedAt ?? 0);
		const answer = { data: shown, total: shown.length, totalPages: 1, fetchedAt, ...(asOf !== undefined && { asOf }) };
		return { answer, total: lead.length + others };
	}

	async function filtered(subject: ListSubject, filter: WpQuery, page: number) {
		const perPage = STORIES_PER_PAGE[subject.kind];
		const answer = await posts({ ...filter, per_page: perPage, page }, [`list:${subject.path}`]);
		return { answer, total: answer.total };
	}

	async function find(path: string): Promise<{ subject: ListSubject; filter: WpQuery }> {
		const [, kind, rest = ""] = /^\/(category|tag|author)\/(.+)\/$/.exec(path) ?? [];
		if (kind === "category") return findSection(path, facts);
		if (kind === "tag") return findTag(decodePart(rest), client);
		if (kind === "author") return findAuthor(decodePart(rest), facts);
		throw new Failure("not-found", `There is nothing at ${path}.`);
	}

	return async (path, page) => {
		if (!Number.isInteger(page) || page < 1) throw new Failure("not-found", `There is no page ${page}.`);
		// Cards will want the names; asked for now, they come with the posts.
		Promise.all([facts.sections(), facts.users()]).catch(() => undefined);
		const isFront = path === "/";
		const { subject, filter }: { subject: ListSubject; filter: WpQuery } = isFront
			? { subject: { kind: "front", path: "/" }, filter: {} }
			: await find(path);
		const { answer, total } = await (isFront ? front(page) : filtered(subject, filter, page));
		const at = pageAt(page, total, STORIES_PER_PAGE[subject.kind]);
		return {
			version: MODEL_VERSION,
			subject,
			stories: await summaries.of(answer),
			page: at.page,
			pages: at.pages,
			total,
			...(answer.asOf !== undefined && { asOf: answer.asOf }),
		};
	};
}

async function findSection(path: string, facts: FactsReader): Promise<{ subject: ListSubject; filter: WpQuery }> {
	const section = (await facts.sections(true)).find(path);
	const description = htmlText(section.term.description);
	return {
		subject: {
			kind: "section",
			path: section.path,
			name: section.name,
			...(description !== "" && { description }),
			children: section.children.map(({ name, path: childPath }) => ({ name, path: childPath })),
		},
		// A plain `categories=2` would leave out the stories of the sections below it.
		filter: { "categories[terms]": section.id, "categories[include_children]": true },
	};
}

async function findTag(slug: string, client: WpClient): Promise<{ subject: ListSubject; filter: WpQuery }> {
	const answer = await client.readList("/wp/v2/tags", { slug, per_page: 10 }, wpTerm, { about: ["names"] });
	const tag = answer.data.find((term) => decodePart(term.slug) === slug);
	if (!tag) throw new Failure("not-found", `There is no tag "${slug}".`);
	const description = htmlText(tag.description);
	return {
		subject: {
			kind: "tag",
			path: tagPath(tag.slug),
			name: decodeEscaped(tag.name),
			...(description !== "" && { description }),
		},
		filter: { tags: tag.id },
	};
}

async function findAuthor(slug: string, facts: FactsReader): Promise<{ subject: ListSubject; filter: WpQuery }> {
	const user = [...(await facts.users(true)).values()].find((known) => decodePart(known.slug) === slug);
	if (!user) throw new Failure("not-found", `There is no author "${slug}".`);
	const biography = htmlText(user.description);
	return {
		subject: {
			kind: "author",
			path: authorPath(user.slug),
			name: decodeEscaped(user.name),
			...(biography !== "" && { biography }),
		},
		filter: { author: user.id },
	};
}
