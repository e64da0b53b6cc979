/** Adds every item; `push(...items)` fails for lists of a hundred thousand, which hostile stories can make. */
export function addAll<Item>(list: Item[], items: readonly Item[]): void {
	for (const item of items) list.push(item);
}
