import { findStory } from "./bench-edition.ts";
import type { ProbeSettings } from "./page-probe.ts";
import type { BenchEdition, Peer, ServedPeer } from "./peer.ts";

/** A peer that is being served, and the addresses that are measured on it. */
export type Subject = {
	peer: Peer;
	origin: string;
	story: string;
	/** The first of the similar stories. */
	next: string;
	list: string;
	/** A story whose card is far down the list. */
	card: string;
	probe: ProbeSettings;
};

/** Which card of the list is tapped, so that the list has been scrolled a long way. */
const CARD = 12;

export function buildSubject(peer: Peer, served: ServedPeer, edition: BenchEdition): Subject {
	const measured = findStory(edition, edition.measured);
	const next = findStory(edition, measured.similar[0] ?? "");
	const far = findStory(edition, edition.front[CARD] ?? "");
	const pages = [measured, next, far].map((story) => [
		served.storyPath(story.slug),
		{ headline: story.headline, paragraph: firstWords(story.bodyHtml) },
	]);
	return {
		peer,
		origin: served.origin,
		story: served.storyPath(measured.slug),
		next: served.storyPath(next.slug),
		list: served.listPath,
		card: served.storyPath(far.slug),
		probe: { pages: Object.fromEntries(pages) },
	};
}

/** The beginning of the first paragraph, up to what is set in another way or could be typeset otherwise. */
function firstWords(html: string): string {
	const [, text = ""] = /<p>([^<&]{0,60})/.exec(html) ?? [];
	if (text.length < 12) throw new Error("A measured story must begin with a plain sentence.");
	return text;
}
