import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { MissingComment } from "./use-threads.ts";

/** Says why a comment can't be gone to, in the place where its reader looked for it. */
export function MissingCommentNotice({ missing, onAgain }: { missing: MissingComment; onAgain: (id: string) => void }) {
	const words = texts("discussion");
	return (
		<div key={missing.id} ref={goThere} tabIndex={-1}>
			<Notice>
				{missing.why === "gone" ? words.commentGone() : words.commentNotBrought()}{" "}
				{missing.why === "failed" && (
					<Button look="quiet" onClick={() => onAgain(missing.id)}>
						{texts("paper").tryAgain()}
					</Button>
				)}
			</Notice>
		</div>
	);
}

/** The reader came for what is not there: this is what there is instead. */
function goThere(notice: HTMLElement | null): void {
	notice?.focus();
}
