/** The place of a story's picture shown large: "#picture-3" is the third. */
export function pictureAt(hash: string): number | undefined {
	const [, at] = /^#picture-([1-9]\d{0,3})$/.exec(hash) ?? [];
	return at === undefined ? undefined : Number(at);
}

export function pictureHash(at: number): string {
	return `#picture-${at}`;
}
