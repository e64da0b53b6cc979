/**
 * What waits for the editors: nothing; a reply from an address that has no approved comment yet or with more than two
 * links; everything.
 */
export type Moderation = "open" | "first" | "all";

/** More links than this are held under `first`. */
const MOST_LINKS = 2;

/** The status that a new reply gets. `hasApproved`: its address has an approved comment already. */
export function decideStatus(
	moderation: Moderation,
	reply: { isTrap: boolean; links: number; hasApproved: () => boolean },
): "approved" | "held" | "spam" {
	if (reply.isTrap) return "spam";
	if (moderation === "open") return "approved";
	if (moderation === "all") return "held";
	return reply.links <= MOST_LINKS && reply.hasApproved() ? "approved" : "held";
}
