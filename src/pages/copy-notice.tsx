import { useQueryClient } from "@tanstack/react-query";
import { memo, useCallback, useEffect } from "react";
import { refreshCopies } from "../api/query-client.ts";
import { askAtPace } from "../lib/ask-at-pace.ts";
import { formatClock } from "../lib/format-date.ts";
import { useLocale } from "../lib/locale.tsx";
import { useIsOnline } from "../lib/use-is-online.ts";
import { texts } from "../texts/texts.ts";
import { textWith } from "../ui/text-with.tsx";

/** A network that has just come may not carry yet; a newsroom that is down is asked more and more seldom. */
const PACE = { shortest: 2_000, longest: 2 * 60_000, onReturn: 2_000, whenQuiet: 2, whenFailed: 2 };

/**
 * Says why a copy stands here, and from when it is: the newsroom, or the network of this device, is out of reach. Asks
 * for what is newer as long as it stands. What is drawn around it in the meantime does not change its words.
 */
export const CopyNotice = memo(function CopyNotice({ asOf }: { asOf: string }) {
	const client = useQueryClient();
	const words = texts("paper");
	const locale = useLocale();
	const refresh = useCallback(async () => ((await refreshCopies(client)) ? "in vain" : "done"), [client]);
	// With the network back, the newsroom is out of reach only if it does not answer.
	const isOnline = useIsOnline(refresh);

	// When to ask is the clock's and the window's to say.
	useEffect(() => {
		const ask = async (): Promise<boolean> => {
			await refresh();
			return false;
		};
		return askAtPace(ask, PACE);
	}, [refresh]);

	return (
		<p role="status" className="copy-notice">
			{isOnline ? words.unreachable() : words.offline()}{" "}
			{textWith(words.copyFrom, {
				time: (
					<time dateTime={asOf} suppressHydrationWarning>
						{formatClock(asOf, locale)}
					</time>
				),
			})}
		</p>
	);
});
