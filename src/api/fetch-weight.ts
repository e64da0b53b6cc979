/** So long, in milliseconds, it is waited to be told. */
const PATIENCE = 8_000;

/** What a file of this paper's own host weighs, in bytes, without fetching it; null where that can't be told. */
export async function fetchWeight(address: string, signal: AbortSignal): Promise<number | null> {
	// What another host tells of its files is hidden from the page.
	if (new URL(address, location.href).origin !== location.origin) return null;
	try {
		const asked = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
		const { ok, headers } = await fetch(address, { method: "HEAD", signal: asked });
		return (ok && Number(headers.get("Content-Length"))) || null;
	} catch (error) {
		if (signal.aborted) throw error;
		return null;
	}
}
