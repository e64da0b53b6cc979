import { formatClock } from "../lib/format-date.ts";
import { useLocale } from "../lib/locale.tsx";

/** Says that the newsroom can't be reached, and from when the copy is that stands here instead. */
export function CopyNotice({ asOf }: { asOf: string }) {
	return (
		<p role="status" className="copy-notice">
			The newsroom can’t be reached just now. This copy is from{" "}
			<time dateTime={asOf} suppressHydrationWarning>
				{formatClock(asOf, useLocale())}
			</time>
			.
		</p>
	);
}
