import type { DiscussionOutline, OutlinedComment, QuotedParagraph } from "./discussion.ts";
import type { MODEL_VERSION } from "./story.ts";

/**
 * An outline as it is sent: in columns, of small numbers, which pack to a tenth of what records would.
 * Ids are whole numbers in both newsrooms.
 */
export type PackedOutline = {
	version: typeof MODEL_VERSION;
	count: number;
	/** All ids from the smallest on, each as its distance from the one before. */
	ids: number[];
	/** When each of those was published: seconds since 1970, each as its distance from the one before. */
	times: number[];
	/** The comments in their order: each as the place of its id in `ids`, as its distance from the one before. */
	order: number[];
	/** How many comments before it the one stands that a comment answers; 0: it starts a thread. */
	parents: number[];
	/** How many comments each page has. */
	pages: number[];
	/** Of each quoted paragraph its number, and the places in the order of the comments that quote it. */
	quoted: [number, ...number[]][];
	asOf?: string;
};

/** Packs an outline for the wire. */
export function packOutline({ version, count, comments, quoted, asOf }: DiscussionOutline): PackedOutline {
	const byId = comments
		.map(({ id, published }, place) => ({ id: Number(id), seconds: Math.floor(Date.parse(published) / 1000), place }))
		.sort((one, other) => one.id - other.id);
	const ranks = new Uint32Array(comments.length);
	for (const [rank, { place }] of byId.entries()) ranks[place] = rank;
	const placeOf = new Map(comments.map(({ id }, place) => [id, place]));
	const pages: number[] = [];
	for (const { page } of comments) pages[page - 1] = (pages[page - 1] ?? 0) + 1;
	return {
		version,
		count,
		ids: distances(byId.map(({ id }) => id)),
		times: distances(byId.map(({ seconds }) => seconds)),
		order: distances([...ranks]),
		parents: comments.map(({ parentId }, place) =>
			parentId === undefined ? 0 : place - (placeOf.get(parentId) ?? place),
		),
		pages,
		quoted: quoted.map(({ paragraph, commentIds }) => [
			paragraph,
			...commentIds.flatMap((id) => placeOf.get(id) ?? []),
		]),
		...(asOf !== undefined && { asOf }),
	};
}

/** The outline that was packed; undefined where its columns do not fit together. */
export function unpackOutline(packed: PackedOutline): DiscussionOutline | undefined {
	const { version, count, parents, asOf } = packed;
	const ids = sums(packed.ids);
	const times = sums(packed.times);
	const pageEnds = sums(packed.pages);
	let page = 1;
	const formatTime = createFormatTime();
	const comments: OutlinedComment[] = [];
	for (const [place, rank] of sums(packed.order).entries()) {
		while (place >= (pageEnds[page - 1] ?? Number.POSITIVE_INFINITY)) page += 1;
		const [id, seconds, back] = [ids[rank], times[rank], parents[place]];
		const isOnPage = page <= pageEnds.length;
		if (id === undefined || seconds === undefined || back === undefined || !isOnPage) return undefined;
		const parent = back === 0 ? undefined : comments[place - back];
		if (back !== 0 && !parent) return undefined;
		const comment: OutlinedComment = { id: String(id), published: formatTime(seconds), page };
		if (parent) comment.parentId = parent.id;
		comments.push(comment);
	}
	const quoted = packed.quoted.map(([paragraph, ...places]): QuotedParagraph => {
		return { paragraph, commentIds: places.flatMap((place) => comments[place]?.id ?? []) };
	});
	return { version, count, comments, quoted, ...(asOf !== undefined && { asOf }) };
}

function distances(numbers: readonly number[]): number[] {
	return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function sums(distances: readonly number[]): number[] {
	let sum = 0;
	return distances.map((distance) => {
		sum += distance;
		return sum;
	});
}

const DAY = 86_400;

/** Formats seconds since 1970 as "2026-11-20T09:00:00Z", with the days it has met at hand: a `Date` for each is slow. */
function createFormatTime(): (seconds: number) => string {
	const days = new Map<number, string>();
	const two = (number: number) => (number < 10 ? `0${number}` : number);
	return (seconds) => {
		const day = Math.floor(seconds / DAY);
		const date = days.get(day) ?? new Date(day * DAY * 1000).toISOString().slice(0, -13);
		days.set(day, date);
		const rest = seconds - day * DAY;
		return `${date}${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}Z`;
	};
}
