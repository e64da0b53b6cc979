/** How many new stories the icon of an installed paper says there are, where the system can. */
export function setBadge(count: number): void {
	navigator.setAppBadge?.(count).catch(() => {});
}

export function clearBadge(): void {
	navigator.clearAppBadge?.().catch(() => {});
}
