import type { DiscussionOutline } from "../model/discussion.ts";
import { Failure } from "../model/failure.ts";
import { type PackedOutline, unpackOutline } from "../model/pack-outline.ts";

/** An outline as it came over the wire. Throws `Failure` bad-answer where it does not fit together. */
export function openOutline(packed: PackedOutline): DiscussionOutline {
	try {
		const outline = unpackOutline(packed);
		if (outline) return outline;
	} catch {
		// A time that is none, a page without end: said below.
	}
	throw new Failure("bad-answer", "The outline of the discussion could not be read.");
}
