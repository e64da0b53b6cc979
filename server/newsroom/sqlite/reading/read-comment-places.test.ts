// @vitest-environment node
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../testing/small-edition.ts";
import { openDatabase } from "../database/open-database.ts";
import { createCommentStore } from "../editor/comment-store.ts";
import { saveStories } from "../testing/save-stories.ts";
import { createReadCommentPlaces } from "./read-comment-places.ts";

function openDesk() {
	const { folder, remove } = temporaryFolder();
	const database = openDatabase(folder);
	const other = openDatabase(folder);
	onTestFinished(() => {
		database.close();
		other.close();
		remove();
	});
	saveStories(database, [
		{ slug: "long", published: "2026-01-01T00:00:00Z" },
		{ slug: "other", published: "2026-01-02T00:00:00Z" },
	]);
	const insert = other.prepare(`
		INSERT INTO comment (story_id, parent_id, status, name, text, received) VALUES (?, ?, ?, 'Bo', 'Yes.', ?) RETURNING id`);
	let minute = 10;
	const add = (storyId: number, parentId: number | null = null, status = "approved") => {
		minute += 1;
		return (insert.get(storyId, parentId, status, `2026-01-03T00:${minute}:00Z`) as { id: number }).id;
	};
	const count = database.prepare("SELECT comments FROM discussion WHERE story_id = ?");
	const countOf = (storyId: number) => (count.get(storyId) as { comments: number } | undefined)?.comments ?? 0;
	return { readPlaces: createReadCommentPlaces(database), add, countOf, editor: createCommentStore(other) };
}

test("what was put together follows every change by another process", () => {
	const { readPlaces, add, countOf, editor } = openDesk();
	const ids = () => readPlaces(1).pages.map((page) => page.map(({ id }) => id));
	expect(readPlaces(1)).toMatchObject({ count: 0 });

	const root = add(1);
	const answer = add(1, root);
	expect(ids()).toEqual([[root, answer]]);
	const held = add(1, answer, "held");
	expect(ids()).toEqual([[root, answer]]);
	editor.mark([held], "approved");
	expect(ids()).toEqual([[root, answer, held]]);
	editor.mark([answer], "spam");
	expect(ids()).toEqual([[root, held]]);
	expect([readPlaces(1).count, countOf(1)]).toEqual([2, 2]);
	editor.delete([root]);
	expect(ids()).toEqual([[held]]);
	editor.delete([held, answer]);
	expect(ids().flat()).toEqual([]);
	expect([readPlaces(1).count, countOf(1)]).toEqual([0, 0]);
});

test("each discussion is its own, and one that did not change is not read again", () => {
	const { readPlaces, add, countOf } = openDesk();
	const root = add(1);
	const before = readPlaces(1);
	add(2);
	expect(readPlaces(1)).toBe(before);
	expect(readPlaces(2).count).toBe(1);
	add(1, root);
	expect(readPlaces(1).count).toBe(2);
	expect([countOf(1), countOf(2), countOf(3)]).toEqual([2, 1, 0]);
});
