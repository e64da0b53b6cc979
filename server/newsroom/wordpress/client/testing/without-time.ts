/** An answer without the moment at which it came, for tests that look at all the rest of it. */
export async function withoutTime<Answer extends { fetchedAt?: number }>(
	answer: Promise<Answer>,
): Promise<Omit<Answer, "fetchedAt">> {
	const { fetchedAt: _fetchedAt, ...rest } = await answer;
	return rest;
}
