import { memo, type ReactNode, useState } from "react";
import type { Block } from "../model/block.ts";
import { texts } from "../texts/texts.ts";

/** Characters of typed data, which grows with words, lines and blocks alike: some fifty lines on a phone. */
const LONG = 3_000;

/**
 * What a comment says. It is drawn again only when that has changed. One that is very long is folded until it is
 * tapped: others stand below it. Where there is no script, all of it is there.
 */
export const CommentBody = memo(function CommentBody({
	blocks,
	body,
}: {
	blocks: Block[];
	body: (blocks: Block[]) => ReactNode;
}) {
	const [isWhole, setIsWhole] = useState(false);
	const drawn = body(blocks);
	if (JSON.stringify(blocks).length < LONG) return <div className="comment-body">{drawn}</div>;
	const words = texts("discussion");
	return (
		<>
			<div className={isWhole ? "comment-body" : "comment-body comment-long"}>{drawn}</div>
			<button
				type="button"
				aria-expanded={isWhole}
				className="comment-reply cursor-pointer font-normal underline needs-script"
				onClick={() => setIsWhole(!isWhole)}
			>
				{isWhole ? words.showLess() : words.showWhole()}
			</button>
		</>
	);
});
