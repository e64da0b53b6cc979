/** Whether the paper offers reading without a network: `OFFLINE=off` says no in the head of each page. */
export function isOffered(): boolean {
	return document.querySelector('meta[name="offline"][content="off"]') === null;
}
