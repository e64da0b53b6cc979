let isReached = true;

/** Whether the newsroom was there when it was asked last: a device may have a network that leads nowhere. */
export function wasReached(): boolean {
	return isReached;
}

/** Notes whether an answer comes. What the page itself calls off tells nothing. */
export async function noteReach(asking: Promise<Response>): Promise<Response> {
	try {
		const response = await asking;
		isReached = true;
		return response;
	} catch (error) {
		if ((error as { name?: string }).name !== "AbortError") isReached = false;
		throw error;
	}
}
