/** What a search address asks for. */
export function parseSearch(search: string): { query: string; page: number } {
	const parameters = new URLSearchParams(search);
	const page = Number(parameters.get("page") ?? 1);
	return { query: (parameters.get("q") ?? "").trim(), page: Number.isInteger(page) && page > 0 ? page : 1 };
}
