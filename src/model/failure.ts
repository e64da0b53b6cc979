/**
 * Why something could not be had. One word for each kind; pages have the sentences (`src/pages/error-page.tsx`).
 * - not-found: no such address. moved: it is at `to` now.
 * - offline: no connection from here. timeout: no answer in time.
 * - busy: asked too often or overloaded, `retryAfterSeconds` when known. refused: the newsroom does not give it.
 * - outdated: this page is of an older build than the paper is by now.
 * - bad-answer: an answer that is not what it should be. full: no room to keep what was sent. server: the other side
 *   failed in some other way.
 */
export type FailureKind =
	| "not-found"
	| "moved"
	| "offline"
	| "timeout"
	| "busy"
	| "refused"
	| "outdated"
	| "bad-answer"
	| "full"
	| "server";

export class Failure extends Error {
	override readonly name = "Failure";
	readonly kind: FailureKind;
	/** The new path, with kind `moved`. */
	readonly to?: string;
	readonly retryAfterSeconds?: number;
	/** What was to be sent has not left this device: the other side could not be reached beforehand. */
	readonly isUnsent?: true;

	/** By its shape: on the server the built renderer and the newsroom each have this class of their own. */
	static override [Symbol.hasInstance](value: unknown): boolean {
		return value instanceof Error && value.name === "Failure" && "kind" in value;
	}

	constructor(
		kind: FailureKind,
		message: string,
		more: { to?: string; retryAfterSeconds?: number; isUnsent?: boolean; cause?: unknown } = {},
	) {
		super(message, { cause: more.cause });
		this.kind = kind;
		if (more.to !== undefined) this.to = more.to;
		if (more.retryAfterSeconds !== undefined) this.retryAfterSeconds = more.retryAfterSeconds;
		if (more.isUnsent) this.isUnsent = true;
	}
}
