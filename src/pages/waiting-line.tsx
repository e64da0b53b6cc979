import { useNavigation } from "react-router";

/** A thin line at the top while the next page is on its way; it shows only when that takes long enough to notice. */
export function WaitingLine() {
	return useNavigation().state === "idle" ? null : (
		<div className="waiting-line" role="progressbar" aria-label="The page is on its way" />
	);
}
