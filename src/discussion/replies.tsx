import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from "react";

/**
 * The replies below a comment. Folded, they are neither drawn nor read out, but the browser's own search finds what
 * stands in them and opens them, where it can.
 */
export function Replies({
	isFolded,
	onFound,
	children,
}: {
	isFolded: boolean;
	onFound: () => void;
	children: ReactNode;
}) {
	const list = useRef<HTMLOListElement>(null);

	const open = useEffectEvent(onFound);

	// React knows `hidden` as there or not, and nothing of what opens it.
	useLayoutEffect(() => {
		const element = list.current;
		if (!element || !isFolded) return;
		const found = () => open();
		element.setAttribute("hidden", "until-found");
		element.addEventListener("beforematch", found);
		return () => {
			element.removeAttribute("hidden");
			element.removeEventListener("beforematch", found);
		};
	}, [isFolded]);
	return (
		<ol ref={list} className="replies">
			{children}
		</ol>
	);
}
