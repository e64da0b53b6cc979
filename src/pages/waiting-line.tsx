import { texts } from "../texts/texts.ts";
import { useNavigationState } from "./page.ts";

/** A thin line at the top while the next page is on its way; it shows only when that takes long enough to notice. */
export function WaitingLine() {
	return useNavigationState((state) => state.isWaiting) ? (
		<div className="waiting-line" role="progressbar" aria-label={texts("paper").underway()} />
	) : null;
}
