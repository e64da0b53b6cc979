import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Comment, CommentRole } from "../model/discussion.ts";
import { CommentHead } from "./comment-head.tsx";

const head = (author: Comment["author"]) => render(<CommentHead author={author} answers={undefined} when="today" />);

it("marks the story's author and the newsroom by what the newsroom says of them, never by a name", () => {
	head({ name: "Ada Fenn", role: "author" });
	expect(screen.getByText("Author")).toBeVisible();
	head({ name: "The desk", role: "newsroom" });
	expect(screen.getByText("Newsroom")).toBeVisible();
	const { container } = head({ name: "Ada Fenn (Author)", url: "https://newsroom.example/" });
	expect(container.querySelector(".comment-role")).toBeNull();
});

it("draws no mark for a role that it has no word for", () => {
	const { container } = head({ name: "Ada Fenn", role: "owner" as CommentRole });
	expect(container).toHaveTextContent("Ada Fenn");
	expect(container.querySelector(".comment-role")).toBeNull();
});
