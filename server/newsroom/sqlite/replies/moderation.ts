import type { Doubt } from "../../../spam/judge-reply.ts";

/**
 * What waits for the editors: nothing; a reply from an address that has no approved comment yet or with more than two
 * links; everything.
 */
export type Moderation = "open" | "first" | "all";

/** More links than this are held under `first`. */
const MOST_LINKS = 2;

/**
 * The status that a new reply gets. `hasApproved`: its address has an approved comment already. What is doubted waits
 * under every rule.
 */
export function decideStatus(
	moderation: Moderation,
	reply: { isTrap: boolean; doubt?: Doubt; links: number; hasApproved: () => boolean },
): "approved" | "held" | "spam" {
	if (reply.isTrap) return "spam";
	if (reply.doubt !== undefined) return reply.doubt;
	if (moderation === "open") return "approved";
	if (moderation === "all") return "held";
	return reply.links <= MOST_LINKS && reply.hasApproved() ? "approved" : "held";
}
