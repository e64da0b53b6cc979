/** Longer ones are data. */
const LONGEST = 8_000;

/**
 * The address of a picture, sound or film: http or https, http lifted to https where the newsroom itself is served
 * over it (a site keeps writing old addresses into old stories). Undefined for everything else.
 */
export function resolveMedia(typed: string, base: URL): string | undefined {
	const trimmed = typed.trim();
	if (trimmed === "" || trimmed.startsWith("#") || trimmed.length > LONGEST) return undefined;
	const url = URL.parse(trimmed, base);
	if (!url || (url.protocol !== "http:" && url.protocol !== "https:")) return undefined;
	if (url.username !== "" || url.password !== "") return undefined;
	if (base.protocol === "https:" && url.protocol === "http:" && url.port === "") url.protocol = "https:";
	return url.href;
}
