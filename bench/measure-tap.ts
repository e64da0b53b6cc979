import { tapLink } from "./tap.ts";
import type { Visit } from "./visit.ts";

const LONGEST_WAIT = 20_000;

/**
 * Taps the link to `path`, which is on the screen. Gives the milliseconds from the finger's leaving the screen to the
 * story's headline, and to its first paragraph; undefined for what did not come.
 */
export async function measureTap(visit: Visit, path: string): Promise<{ headline?: number; paragraph?: number }> {
	await tapLink(visit, path);
	const tap = await visit.awaitRecord("tap", path, LONGEST_WAIT);
	if (!tap) throw new Error(`The page did not see the tap on ${path}.`);
	const headline = await visit.awaitRecord("headline", path, LONGEST_WAIT);
	const paragraph = headline && (await visit.awaitRecord("paragraph", path, LONGEST_WAIT));
	return {
		...(headline && { headline: headline.at - tap.at }),
		...(paragraph && { paragraph: paragraph.at - tap.at }),
	};
}
