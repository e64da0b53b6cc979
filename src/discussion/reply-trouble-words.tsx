import { texts } from "../texts/texts.ts";
import type { ReplyTrouble } from "./reply-trouble.ts";

/** Why a reply was not taken, and the way to where it may be. */
export function ReplyTroubleWords({ trouble: { sentence, replyAt } }: { trouble: ReplyTrouble }) {
	return (
		<>
			{sentence}
			{replyAt && (
				<>
					{" "}
					<a href={replyAt} rel="external noopener">
						{texts("discussion").onOwnPage()}
					</a>
				</>
			)}
		</>
	);
}
