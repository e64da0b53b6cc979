/**
 * The seconds of a `Retry-After` header (RFC 9110, 10.2.3: whole seconds, or a date); undefined when it has none that
 * can be read. A date in the past is 0.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
	const value = header?.trim();
	if (!value) return undefined;
	if (/^\d{1,9}$/.test(value)) return Number(value);
	const date = Date.parse(value);
	return Number.isNaN(date) || !/^[A-Z]/i.test(value) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
