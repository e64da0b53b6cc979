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

/** For what is not a page. Opened by itself, a file may show itself (an SVG its styles) and run nothing. */
export const FILE_CSP =
	"default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** For a script file: it is the policy of a service worker that is started from it. */
export const SCRIPT_CSP =
	"default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/**
 * The Content-Security-Policy of a page.
 * @param inline hashes of its inline scripts and styles: "sha256-…"
 * @param paper `isSecure`: whether the paper is served over https; only then is http lifted to it, and not where
 * pictures come by http from this machine, which has no https to be lifted to. `mediaOrigins`: where pictures, sounds
 * and films come from besides https and the paper itself
 */
export function buildPageCsp(
	inline: { scripts?: readonly string[]; styles?: readonly string[] } = {},
	{ isSecure = false, mediaOrigins = [] }: { isSecure?: boolean; mediaOrigins?: readonly string[] } = {},
): string {
	const origins = mediaOrigins.filter(isPlainOrigin);
	// A newsroom that is on http itself has pictures of others by http too; only a paper on https can lift them.
	const isPlain = !isSecure && origins.some((origin) => origin.startsWith("http:"));
	const media = unique(["'self'", "https:", ...(isPlain ? ["http:"] : origins)]);
	const isLifted = isSecure && !origins.some(isLoopbackHttp);
	const self = (hashes: readonly string[] = []) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(" ");
	const directives = [
		"default-src 'none'",
		`script-src ${self(inline.scripts)}`,
		`style-src ${self(inline.styles)}`,
		`img-src ${media} data:`,
		`media-src ${media}`,
		"font-src 'self'",
		"connect-src 'self'",
		`frame-src ${unique(FRAME_HOSTS)}`,
		"manifest-src 'self'",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
	];
	return [...directives, ...(isLifted ? ["upgrade-insecure-requests"] : [])].join("; ");
}

function unique(sources: readonly string[]): string {
	return [...new Set(sources)].join(" ");
}

/** What can stand in a policy without ending it: "http://127.0.0.1:8080", and nothing with a path, a space or a sign. */
function isPlainOrigin(origin: string): boolean {
	return URL.canParse(origin) && new URL(origin).origin === origin && /^https?:/.test(origin);
}

function isLoopbackHttp(origin: string): boolean {
	return /^http:\/\/(?:localhost|[\w.-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(origin);
}

/** Two years of https only, for this host alone: what lies beside it is not ours to decide. */
export const STRICT_TRANSPORT = "max-age=63072000";
