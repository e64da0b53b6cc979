import { texts } from "../texts/texts.ts";
import { Notice } from "../ui/notice.tsx";

/** Stands in the place of a locked story's body in an exported copy, which has nobody to ask whether a password is right. */
export function LockedCopy({ original }: { original: string | undefined }) {
	const words = texts("discussion");
	return (
		<Notice>
			{words.lockedCopy()} {original && <a href={original}>{words.openOnSite()}</a>}
		</Notice>
	);
}
