import { render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, it, vi } from "vitest";
import type { Block } from "../model/block.ts";
import type { Comment } from "../model/discussion.ts";
import { buildComment } from "../testing/builders.ts";
import { buildThreads } from "./build-threads.ts";
import type { ReplyWay } from "./comment.tsx";
import { ThreadList } from "./thread-list.tsx";

const replyWay: ReplyWay = { hrefOf: (id) => `?reply-to=${id}#reply`, open: () => {} };

function listOf(comments: Comment[], body: (blocks: Block[]) => string, under?: string) {
	const form = under === undefined ? undefined : { under, node: <p>The form</p> };
	return (
		<MemoryRouter>
			<ThreadList threads={buildThreads(comments)} form={form} body={body} replyWay={replyWay} />
		</MemoryRouter>
	);
}

it("draws a comment again only when it has changed, not when others join it or the form moves", () => {
	const comments = [buildComment({ id: "1" }), buildComment({ id: "2", parentId: "1" }), buildComment({ id: "3" })];
	const body = vi.fn(() => "Words");
	const { rerender } = render(listOf(comments, body));
	expect(body).toHaveBeenCalledTimes(3);
	rerender(listOf(comments, body, "2"));
	expect(screen.getByText("The form")).toBeVisible();
	expect(body).toHaveBeenCalledTimes(3);
	rerender(listOf([...comments, buildComment({ id: "4", parentId: "2" })], body, "2"));
	expect(screen.getAllByRole("article")).toHaveLength(4);
	expect(body).toHaveBeenCalledTimes(4);
	rerender(listOf([buildComment({ id: "1", author: { name: "Renamed" } }), ...comments.slice(1)], body));
	expect(screen.getByRole("article", { name: "Comment by Renamed" })).toBeVisible();
});

it("draws a chain of replies five levels deep at most, each saying whom it answers", () => {
	const chain = Array.from({ length: 100 }, (_, at) =>
		buildComment({ id: `${at}`, author: { name: `Reader ${at}` }, ...(at > 0 && { parentId: `${at - 1}` }) }),
	);
	render(listOf(chain, () => "Words"));
	const last = screen.getByRole("article", { name: "Comment by Reader 99" });
	expect(last).toHaveTextContent("to Reader 98");
	let depth = 0;
	for (let list = last.closest("ol"); list; list = list.parentElement?.closest("ol") ?? null) depth += 1;
	expect(depth).toBe(5);
});
