import { PLAYER_HOSTS } from "../newsroom/wordpress/content/players.ts";

/** Whose players a story may show after a tap: those that stories' own files name, and what other newsrooms' stories hold. */
const FRAME_HOSTS = [
	"https://www.openstreetmap.org",
	"https://www.youtube-nocookie.com",
	"https://player.vimeo.com",
	...PLAYER_HOSTS,
];

/** What a news page never needs of a device. Only features that browsers know: others are a warning in the console. */
const FEATURES_OFF = [
	"accelerometer",
	"camera",
	"display-capture",
	"geolocation",
	"gyroscope",
	"magnetometer",
	"microphone",
	"midi",
	"payment",
	"serial",
	"usb",
	"xr-spatial-tracking",
];

/** What every response says, whatever it carries. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	"x-content-type-options": "nosniff",
	"referrer-policy": "strict-origin-when-cross-origin",
	"cross-origin-resource-policy": "same-origin",
};

/** What pages say besides. On files it would say nothing, and cost a slow line a third of a kilobyte for each. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
	"cross-origin-opener-policy": "same-origin",
	"permissions-policy": FEATURES_OFF.map((feature) => `${feature}=()`).join(", "),
	"x-frame-options": "DENY",
};

/** For what is not a page. Opened by itself, a file shows itself and runs nothing; a drawing (SVG) has no styles in it. */
export const FILE_CSP =
	"default-src 'none'; img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The one policy of Trusted Types: it gives the service worker's own address and nothing else. */
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types worker-address";

/**
 * For a script file: it is the policy of a service worker that is started from it. A worker lives with the policy that
 * it came with while pages come with newer ones, so it may ask any host over https: what a page shows, the page's own
 * policy decides before a worker sees it.
 */
export function buildScriptCsp({ isSecure = false }: { isSecure?: boolean } = {}): string {
	return [
		"default-src 'none'",
		"script-src 'self'",
		`connect-src 'self' https:${isSecure ? "" : " http:"}`,
		"base-uri 'none'",
		"frame-ancestors 'none'",
		TRUSTED_TYPES,
	].join("; ");
}

/**
 * The Content-Security-Policy of a page. Its inline scripts run by their hashes, and what these load (strict-dynamic).
 * @param inline hashes of its inline scripts and styles: "sha256-…"
 * @param paper `isSecure`: whether the paper is served over https; only then is http lifted to it, and not where
 * pictures come by http from this machine, which has no https to be lifted to. `mediaOrigins`: where pictures, sounds
 * and films come from besides the paper itself
 */
export function buildPageCsp(
	inline: { scripts?: readonly string[]; styles?: readonly string[] } = {},
	{ isSecure = false, mediaOrigins = [] }: { isSecure?: boolean; mediaOrigins?: readonly string[] } = {},
): string {
	const origins = mediaOrigins.filter(isPlainOrigin);
	const isLifted = isSecure && !origins.some(isLoopbackHttp);
	const media = ["'self'", ...origins.map((origin) => mediaSource(origin, { isSecure, isLifted }))];
	const hashed = (hashes: readonly string[] = []) => hashes.map((hash) => `'${hash}'`);
	const directives = [
		"default-src 'none'",
		`script-src ${unique(["'strict-dynamic'", ...hashed(inline.scripts)])}`,
		`style-src ${unique(["'self'", ...hashed(inline.styles)])}`,
		// A drawing stands in the styles where a picture can't be had: it must not have to be fetched.
		`img-src ${unique([...media, "data:"])}`,
		`media-src ${unique(media)}`,
		"font-src 'self'",
		"connect-src 'self'",
		`frame-src ${unique(FRAME_HOSTS)}`,
		"manifest-src 'self'",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
		TRUSTED_TYPES,
	];
	return [...directives, ...(isLifted ? ["upgrade-insecure-requests"] : [])].join("; ");
}

/** In a policy "http://host" stands for both ways to a host: a paper on http shows old pictures by http. */
function mediaSource(origin: string, { isSecure, isLifted }: { isSecure: boolean; isLifted: boolean }): string {
	if (!isSecure) return origin.replace(/^https:/, "http:");
	return isLifted ? origin.replace(/^http:/, "https:") : origin;
}

function unique(sources: readonly string[]): string {
	return [...new Set(sources)].join(" ");
}

/** What can stand in a policy without ending it: "http://127.0.0.1:8080", and nothing with a path, a space or a sign. */
function isPlainOrigin(origin: string): boolean {
	return URL.canParse(origin) && new URL(origin).origin === origin && /^https?:[^*]+$/.test(origin);
}

function isLoopbackHttp(origin: string): boolean {
	return /^http:\/\/(?:localhost|[\w.-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(origin);
}

/** Two years of https only, for this host alone: what lies beside it is not ours to decide. */
export const STRICT_TRANSPORT = "max-age=63072000";
