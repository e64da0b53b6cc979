import { useEffect, useRef, useState } from "react";
import { watchSeen } from "../lib/watch-seen.ts";
import { texts } from "../texts/texts.ts";
import { useIsNew, useReaderSide } from "./reader-side.ts";

/** Marks a comment that came since the last visit, in the free room above it, until it was seen. */
export function NewMark({ id }: { id: string }) {
	const news = useReaderSide()?.news;
	const isNew = useIsNew(id);
	const [wasNew, setWasNew] = useState(false);
	const mark = useRef<HTMLElement>(null);
	if (isNew && !wasNew) setWasNew(true);

	// What is in view is the browser's to say.
	useEffect(() => {
		const comment = mark.current?.closest(".comment");
		return isNew && comment ? watchSeen(comment, () => news?.see([id])) : undefined;
	}, [id, isNew, news]);

	if (!wasNew) return null;
	return (
		<span ref={mark} className="comment-new" data-seen={isNew ? undefined : ""}>
			{texts("discussion").isNew()}
		</span>
	);
}
