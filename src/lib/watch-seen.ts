/** What stands in view for so long was seen, in milliseconds. */
const LOOK = 2_000;

const waiting = new WeakMap<Element, () => void>();
const timers = new WeakMap<Element, number>();
let observer: IntersectionObserver | undefined;

/**
 * Calls back once when an element was seen: when half of it, or half a window of it, has stood in view for a while, on a
 * page that is shown. Returns how to stop waiting. One observer serves all.
 */
export function watchSeen(element: Element, onSeen: () => void): () => void {
	observer ??= new IntersectionObserver(look, { threshold: [0, 0.25, 0.5, 0.75] });
	waiting.set(element, onSeen);
	observer.observe(element);
	return () => forget(element);
}

function look(entries: IntersectionObserverEntry[]): void {
	for (const { target, intersectionRatio, intersectionRect } of entries) {
		const isInView = intersectionRatio >= 0.5 || intersectionRect?.height >= window.innerHeight / 2;
		if (!isInView) stopTimer(target);
		else if (!timers.has(target)) startTimer(target);
	}
}

function startTimer(target: Element): void {
	const settle = () => {
		// Nobody sees what stands in a window behind others.
		if (document.visibilityState !== "visible") return startTimer(target);
		const onSeen = waiting.get(target);
		forget(target);
		onSeen?.();
	};
	timers.set(target, window.setTimeout(settle, LOOK));
}

function stopTimer(target: Element): void {
	window.clearTimeout(timers.get(target));
	timers.delete(target);
}

function forget(target: Element): void {
	stopTimer(target);
	waiting.delete(target);
	observer?.unobserve(target);
}
