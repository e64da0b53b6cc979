import { act, render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, it, vi } from "vitest";
import type { Block } from "../model/block.ts";
import type { Comment } from "../model/discussion.ts";
import { buildComment } from "../testing/builders.ts";
import { ancestorsOf, buildThreads } from "./build-threads.ts";
import type { ReplyWay } from "./comment.tsx";
import type { ThreadWays } from "./comment-ways.tsx";
import { ThreadList, type ThreadListProps } from "./thread-list.tsx";

const ways: ThreadWays = { show: vi.fn(), fold: vi.fn(), threadUrl: (id) => `/?thread=${id}#discussion` };
const replyWay: ReplyWay = { hrefOf: (id) => `?reply-to=${id}#reply`, open: () => {} };

function listOf(
	comments: Comment[],
	body: (blocks: Block[]) => string,
	{ under, ...over }: { under?: string } & Partial<ThreadListProps> = {},
) {
	const below = new Set(under === undefined ? [] : ancestorsOf(comments, under));
	const form = under === undefined ? undefined : { under, below, node: <p>The form</p> };
	const waiting = { replies: new Map(), actions: { canEdit: () => true, edit: () => {}, withdraw: () => {} } };
	const drawn = { form, body, replyWay, waiting, drafts: new Set<string>(), ways };
	return (
		<MemoryRouter>
			<ThreadList threads={buildThreads(comments)} folded={new Set()} marked={undefined} {...drawn} {...over} />
		</MemoryRouter>
	);
}

it("draws a comment again only when it has changed, not when others join it or the form moves", () => {
	const comments = [buildComment({ id: "1" }), buildComment({ id: "2", parentId: "1" }), buildComment({ id: "3" })];
	const body = vi.fn(() => "Words");
	const { rerender } = render(listOf(comments, body));
	expect(body).toHaveBeenCalledTimes(3);
	rerender(listOf(comments, body, { under: "2" }));
	expect(screen.getByText("The form")).toBeVisible();
	expect(body).toHaveBeenCalledTimes(3);
	rerender(listOf([...comments, buildComment({ id: "4", parentId: "2" })], body, { under: "2" }));
	expect(screen.getAllByRole("article")).toHaveLength(4);
	expect(body).toHaveBeenCalledTimes(4);
	rerender(listOf([buildComment({ id: "1", author: { name: "Renamed" } }), ...comments.slice(1)], body));
	expect(screen.getByRole("article", { name: "Comment by Renamed" })).toBeVisible();
});

const chain = (length: number) =>
	Array.from({ length }, (_, at) =>
		buildComment({ id: `${at}`, author: { name: `Reader ${at}` }, ...(at > 0 && { parentId: `${at - 1}` }) }),
	);

it("draws a chain of replies five levels deep, and leads on to the rest of it", () => {
	render(listOf(chain(100), () => "Words"));
	const last = screen.getByRole("article", { name: "Comment by Reader 4. Reply 1 of 1 to Reader 3, depth 5" });
	let depth = 0;
	for (let list = last.closest("ol"); list; list = list.parentElement?.closest("ol") ?? null) depth += 1;
	expect(depth).toBe(5);
	expect(screen.getAllByRole("article")).toHaveLength(5);
	expect(screen.getByRole("link", { name: "Continue this thread, 95 replies" })).toHaveAttribute(
		"href",
		"/?thread=4#discussion",
	);
});

it("says of a comment whose replies are folded away how many they are, and opens what the browser finds in them", () => {
	render(listOf(chain(4), () => "Words", { folded: new Set(["1"]) }));
	const folded = screen.getByRole("article", {
		name: "Comment by Reader 1. Reply 1 of 1 to Reader 0, depth 2. 2 replies hidden",
	});
	expect(within(folded).getByRole("button", { name: "2 replies hidden", expanded: false })).toBeVisible();
	expect(screen.getByRole("button", { name: "3 replies", expanded: true })).toBeVisible();
	const list = folded.parentElement?.querySelector("ol") as HTMLElement;
	expect(list).toHaveAttribute("hidden", "until-found");
	list.dispatchEvent(new Event("beforematch"));
	expect(ways.fold).toHaveBeenCalledWith("1", false);
});

it("keeps the form in sight that stands among folded replies", () => {
	render(listOf(chain(4), () => "Words", { folded: new Set(["0", "1", "3"]), under: "2" }));
	expect(screen.getByText("The form").closest("[hidden]")).toBeNull();
	expect(screen.queryByRole("button", { name: /repl/ })).toHaveAccessibleName("1 reply");
});

it("leads from every comment to the next thread, and from a reply to what it answers", () => {
	render(listOf([...chain(2), buildComment({ id: "9" })], () => "Words"));
	expect(screen.getAllByRole("link", { name: "Next thread" }).map((link) => link.getAttribute("href"))).toEqual([
		"#comment-9",
		"#comment-9",
	]);
	screen.getByRole("link", { name: "Parent" }).click();
	expect(ways.show).toHaveBeenCalledWith("0");
});

it("folds a comment of a thousand lines until it is tapped", () => {
	const words = "Line after line. ".repeat(400);
	const long = buildComment({ body: [{ kind: "paragraph", content: [words] }] });
	render(listOf([long], () => words));
	const button = screen.getByRole("button", { name: "Show the whole comment", expanded: false });
	expect(document.querySelector(".comment-long")).toBeVisible();
	act(() => button.click());
	expect(document.querySelector(".comment-long")).toBeNull();
	expect(screen.getByRole("button", { name: "Show less of it", expanded: true })).toBe(button);
});
