import { beforeEach, expect, it } from "vitest";
import { discardDraft, discardSentDraft, readDraft, readDraftPlaces, writeDraft } from "./reply-draft.ts";

const PATH = "/2026/11/20/tides/";
const KEPT = `broadsheet:draft:${PATH}`;

beforeEach(() => sessionStorage.clear());

it("keeps one draft in each place, and opens where was written last", () => {
	writeDraft(PATH, { text: "Of its own", key: "a" });
	writeDraft(PATH, { text: "To the first", parentId: "1", key: "b" });
	writeDraft(PATH, { text: "To the second", parentId: "2", key: "c" });
	writeDraft(PATH, { text: "To the first, again", parentId: "1", key: "b" });
	expect(readDraftPlaces(PATH)).toEqual(["1", undefined, "2"]);
	expect(readDraft(PATH, "1")).toMatchObject({ text: "To the first, again", isOwn: true });
	expect(readDraft(PATH, undefined)?.text).toBe("Of its own");
	expect(readDraft(PATH, "3")).toBeUndefined();
	discardDraft(PATH, "b");
	expect(readDraftPlaces(PATH)).toEqual(["2", undefined]);
});

it("prefers what this tab has written to what another one has, in each place", () => {
	writeDraft(PATH, { text: "Mine", key: "a" });
	sessionStorage.clear();
	writeDraft(PATH, { text: "Mine again", parentId: "1", key: "b" });
	sessionStorage.setItem(KEPT, '["a"]');
	expect(readDraftPlaces(PATH)).toEqual([undefined, "1"]);
	expect(readDraft(PATH, "1")).toMatchObject({ text: "Mine again", isOwn: false });
});

it("reads what was kept when a story had one draft for each tab", () => {
	localStorage.setItem(
		KEPT,
		JSON.stringify([
			{ text: "Kept before", parentId: "1", key: "a" },
			{ text: "Another tab's", key: "b" },
		]),
	);
	sessionStorage.setItem(KEPT, '"a"');
	expect(readDraftPlaces(PATH)).toEqual(["1", undefined]);
	expect(readDraft(PATH, "1")).toEqual({ text: "Kept before", parentId: "1", key: "a", isOwn: true });
	expect(readDraft(PATH, undefined)).toMatchObject({ text: "Another tab's", isOwn: false });
});

it("forgets the draft of a reply that has arrived, unless its words were changed since", () => {
	const sent = { key: "a-hash", input: { text: "Sent", name: "Pete", email: "pete@example.org" } };
	writeDraft(PATH, { text: "Sent, and more", key: "a" });
	discardSentDraft(PATH, sent);
	expect(readDraft(PATH, undefined)?.text).toBe("Sent, and more");
	writeDraft(PATH, { text: "Sent", key: "a" });
	discardSentDraft(PATH, sent);
	expect(readDraft(PATH, undefined)).toBeUndefined();
});
