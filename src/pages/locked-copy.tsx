import { Notice } from "../ui/notice.tsx";

/** Stands in the place of a locked story's body in an exported copy, which has nobody to ask whether a password is right. */
export function LockedCopy({ original }: { original: string | undefined }) {
	return (
		<Notice>
			This story needs a password, and this copy of the paper can’t open it.{" "}
			{original && <a href={original}>Open it on its own site</a>}
		</Notice>
	);
}
