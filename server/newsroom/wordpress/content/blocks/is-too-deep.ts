import type { Scope } from "../scope.ts";

/** Quotes in quotes beyond this are one quote to a reader, and a deep tree is slow to draw. */
const DEEPEST = 12;

/** Whether what stands here is nested so far that its words go on without a further step in. */
export function isTooDeep({ depth }: Scope): boolean {
	return depth >= DEEPEST;
}
