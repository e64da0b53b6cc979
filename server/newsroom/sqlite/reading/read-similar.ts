import type { DatabaseSync } from "node:sqlite";
import { LRUCache } from "lru-cache";
import type { StorySummary } from "../../../../src/model/story.ts";
import type { FindStory } from "./find-story.ts";
import { createReadSummaries } from "./summary-row.ts";

const MOST_SIMILAR = 6;
/** Of each tag and of the section, so many of the newest stories are looked at: what they have more is old. */
const LOOKED_AT = 30;
/** Of so many stories the similar ones are kept until any list changes; a reply changes none. */
const KEPT = 10_000;

type Listed = { id: number; published: string; slug: string };
type Candidate = Listed & { weight: number; isSameSection: boolean };

/**
 * The stories that share most: a shared tag counts the more, the fewer stories have it; then the section, then the
 * date. Stories that share neither tag nor section are left out.
 */
export function createReadSimilar(database: DatabaseSync, findStory: FindStory): (path: string) => StorySummary[] {
	const selectPlaces = database.prepare(`
		SELECT 'section ' || section AS list, NULL AS tag, 0 AS weight FROM story WHERE id = :id AND section <> ''
		UNION ALL
		SELECT 'tag ' || tag, tag, 1.0 / (SELECT sum(stories) FROM list_month WHERE list = 'tag ' || tag)
		FROM story_tag WHERE story_id = :id`);
	const selectNewest = database.prepare(`
		SELECT story_id AS id, published, slug FROM listed_story
		WHERE list = ? ORDER BY is_lead DESC, published DESC, slug LIMIT ${LOOKED_AT}`);
	// A story may be among the newest of one list and in another one, too.
	const selectShared = database.prepare(`
		SELECT story_id AS id, list FROM listed_story
		WHERE story_id IN (SELECT value FROM json_each(:ids)) AND list IN (SELECT value FROM json_each(:lists))`);
	const selectRevision = database.prepare("SELECT lists FROM revision");
	const readSummaries = createReadSummaries(database);
	const kept = new LRUCache<number, { revision: number; ids: number[] }>({ max: KEPT });

	function findClosest(own: number): number[] {
		const places = selectPlaces.all({ id: own }) as { list: string; tag: string | null; weight: number }[];
		const candidates = new Map<number, Candidate>();
		for (const { list } of places) {
			for (const story of selectNewest.all(list) as Listed[]) {
				if (story.id !== own) candidates.set(story.id, { ...story, weight: 0, isSameSection: false });
			}
		}
		const byList = new Map(places.map((place) => [place.list, place]));
		const shared = selectShared.all({
			ids: JSON.stringify([...candidates.keys()]),
			lists: JSON.stringify([...byList.keys()]),
		}) as { id: number; list: string }[];
		for (const { id, list } of shared) {
			const candidate = candidates.get(id);
			const place = byList.get(list);
			if (!candidate || !place) continue;
			candidate.weight += place.weight;
			if (place.tag === null) candidate.isSameSection = true;
		}
		const closest = [...candidates.values()].sort(byCloseness).slice(0, MOST_SIMILAR);
		return closest.map(({ id }) => id);
	}

	return (path) => {
		const { id } = findStory(path);
		const { lists: revision } = selectRevision.get() as { lists: number };
		const known = kept.get(id);
		const ids = known?.revision === revision ? known.ids : findClosest(id);
		if (ids !== known?.ids) kept.set(id, { revision, ids });
		return readSummaries(ids);
	};
}

function byCloseness(one: Candidate, other: Candidate): number {
	return (
		other.weight - one.weight ||
		Number(other.isSameSection) - Number(one.isSameSection) ||
		compare(other.published, one.published) ||
		compare(one.slug, other.slug)
	);
}

/** As the database compares: by code points, not by a language's rules. */
function compare(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}
