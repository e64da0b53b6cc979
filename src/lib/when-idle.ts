/** Does some work when nothing else is to do. Safari has no idle callback; a while later is as good. */
export function whenIdle(work: () => void): void {
	if (window.requestIdleCallback) window.requestIdleCallback(work);
	else setTimeout(work, 2_000);
}
