import { type RefCallback, useCallback } from "react";

/** How far below the window something may be to be near, in heights of the window. */
const NEAR = 1.5;

/** The ref of an element: calls back once when the reader comes near it. */
export function useNear(onNear: () => void): RefCallback<Element> {
	return useCallback(
		(element: Element | null) => {
			if (!element) return;
			const observer = new IntersectionObserver(
				(entries) => {
					if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
					observer.disconnect();
					onNear();
				},
				{ rootMargin: `0px 0px ${NEAR * 100}% 0px` },
			);
			observer.observe(element);
			return () => observer.disconnect();
		},
		[onNear],
	);
}
