import { useEffect, useState } from "react";
import type { Comment } from "../model/discussion.ts";
import type { ReplyMemory } from "./reply-memory.ts";

/** This reader's replies that wait for the editors; one that was published since is dropped from them. */
export function useHeldReplies(memory: ReplyMemory, published: readonly Comment[]) {
	const [held, setHeld] = useState<Comment[]>([]);

	// They are on this device only, so they come after the server's HTML.
	useEffect(() => setHeld(memory.readHeld()), [memory]);

	const publishedIds = new Set(published.map(({ id }) => id));
	const settled = held.filter(({ id }) => publishedIds.has(id)).map(({ id }) => id);
	const settledKey = settled.join();
	// What the device keeps follows what the newsroom says.
	useEffect(() => {
		if (settledKey !== "") memory.dropHeld(settledKey.split(","));
	}, [memory, settledKey]);

	const add = (comment: Comment) => {
		memory.addHeld(comment);
		setHeld((current) => [...current, comment]);
	};
	return [held.filter(({ id }) => !publishedIds.has(id)), add] as const;
}
