import type { ReactNode } from "react";

/** A calm line that says what happened and what can be done. `isUrgent` is announced at once. */
export function Notice({ children, isUrgent = false }: { children: ReactNode; isUrgent?: boolean }) {
	return (
		<div
			role={isUrgent ? "alert" : "status"}
			className="my-4 border-s-2 border-accent bg-tint px-4 py-3 font-sans text-sm"
		>
			{children}
		</div>
	);
}
