const DWELL = 250;
const waiting = new WeakMap<Element, () => void>();
const timers = new WeakMap<Element, number>();
let observer: IntersectionObserver | undefined;

/** Calls back once when an element has stood in view for a moment. Returns how to stop waiting. One observer serves all. */
export function onView(element: Element, callback: () => void): () => void {
	observer ??= new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries) {
			window.clearTimeout(timers.get(target));
			if (isIntersecting)
				timers.set(
					target,
					window.setTimeout(() => settle(target), DWELL),
				);
		}
	});
	waiting.set(element, callback);
	observer.observe(element);
	return () => forget(element);
}

function settle(element: Element): void {
	const callback = waiting.get(element);
	forget(element);
	callback?.();
}

function forget(element: Element): void {
	window.clearTimeout(timers.get(element));
	waiting.delete(element);
	observer?.unobserve(element);
}
