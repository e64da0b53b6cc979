/** The order of a round: every round begins with another one, so that none always comes first after the pause. */
export function rotate<Item>(items: readonly Item[], round: number): Item[] {
	const from = items.length === 0 ? 0 : round % items.length;
	return [...items.slice(from), ...items.slice(0, from)];
}
