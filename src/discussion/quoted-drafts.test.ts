import { expect, it } from "vitest";
import type { ReplyQuote } from "../model/reply.ts";
import { buildWaitingReply } from "../testing/build-waiting-reply.ts";
import { buildWaitingComment } from "./build-waiting-comment.ts";
import type { Draft, ReplyMemory } from "./reply-memory.ts";
import { createDraftKeeper } from "./use-draft.ts";

const quote: ReplyQuote = { text: "The sea leaves.", from: { kind: "comment", id: "4", name: "Ada" } };

function keeper() {
	const kept = new Map<string, Draft>();
	const memory = {
		readDraft: (parentId?: string) => {
			const found = [...kept.values()].find((draft) => draft.parentId === parentId);
			return found && { ...found, isOwn: true };
		},
		readDraftPlaces: () => [...kept.values()].map(({ parentId }) => parentId),
		writeDraft: (draft: Draft) => void kept.set(draft.key, draft),
		discardDraft: (key: string) => void kept.delete(key),
		readIdentity: () => undefined,
	} as unknown as ReplyMemory;
	return { draft: createDraftKeeper(memory), again: () => createDraftKeeper(memory) };
}

it("keeps what a quotation is from beside its lines, on the device too", () => {
	const { draft, again } = keeper();
	draft.update("I was there.", "4");
	draft.quote(quote, "4");
	expect(draft.current("4").text).toBe("I was there.\n\n> The sea leaves.\n\n");
	draft.update("> The sea leaves.\n\nIt does.", "4");
	expect(again().quotesIn("4")).toEqual([quote]);
	draft.update("It does.", "4");
	expect(draft.quotesIn("4")).toEqual([]);
});

it("takes it along to another place, and back from the outbox", () => {
	const { draft } = keeper();
	draft.quote(quote, "4");
	draft.moveToOwn("4");
	expect(draft.quotesIn(undefined)).toEqual([quote]);
	const { text } = draft.current(undefined);
	const input = { text, name: "Nora", email: "nora@example.org", quotes: [quote] };
	draft.discard(undefined);
	expect(draft.quotesIn(undefined)).toEqual([]);
	draft.takeBack(buildWaitingReply({ input }), undefined);
	expect(draft.quotesIn(undefined)).toEqual([quote]);
});

it("draws a reply that waits as it will stand, its quotation with what it is from", () => {
	const input = { text: "> The sea leaves.\n\nIt does.", name: "Nora", email: "nora@example.org", quotes: [quote] };
	expect(buildWaitingComment(buildWaitingReply({ input })).body).toEqual([
		{ kind: "quote", blocks: [{ kind: "paragraph", content: ["The sea leaves."] }], source: quote.from },
		{ kind: "paragraph", content: ["It does."] },
	]);
});
