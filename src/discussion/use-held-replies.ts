import { useCallback, useEffect, useMemo, useState } from "react";
import type { Comment } from "../model/discussion.ts";
import type { ReplyMemory } from "./reply-memory.ts";

/** This reader's replies that wait for the editors; one that was published since is dropped from them. */
export function useHeldReplies(memory: ReplyMemory, published: readonly Comment[]) {
	const [held, setHeld] = useState<Comment[]>([]);

	// They are on this device only, so they come after the server's HTML.
	useEffect(() => setHeld(memory.readHeld()), [memory]);

	const [waiting, settledKey] = useMemo(() => {
		const publishedIds = new Set(published.map(({ id }) => id));
		const isSettled = ({ id }: Comment) => publishedIds.has(id);
		const settled = held.filter(isSettled).map(({ id }) => id);
		return [held.filter((comment) => !isSettled(comment)), settled.join()];
	}, [held, published]);

	// What the device keeps follows what the newsroom says.
	useEffect(() => {
		if (settledKey !== "") memory.dropHeld(settledKey.split(","));
	}, [memory, settledKey]);

	const add = useCallback(
		(comment: Comment) => {
			memory.addHeld(comment);
			setHeld((current) => [...current.filter(({ id }) => id !== comment.id), comment]);
		},
		[memory],
	);
	return [waiting, add] as const;
}
