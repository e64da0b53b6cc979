/** Hosts whose players a story may show after a tap. */
const FRAME_HOSTS = ["https://www.openstreetmap.org", "https://www.youtube-nocookie.com", "https://player.vimeo.com"];

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
	"cross-origin-opener-policy": "same-origin",
	"cross-origin-resource-policy": "same-origin",
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
 * @param isSecure whether the paper is served over https; only then may http be lifted to it
 */
export function buildPageCsp(
	inline: { scripts?: readonly string[]; styles?: readonly string[] } = {},
	isSecure = false,
): string {
	const self = (hashes: readonly string[] = []) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(" ");
	const directives = [
		"default-src 'none'",
		`script-src ${self(inline.scripts)}`,
		`style-src ${self(inline.styles)}`,
		"img-src 'self' https: data:",
		"media-src 'self' https:",
		"font-src 'self'",
		"connect-src 'self'",
		`frame-src ${FRAME_HOSTS.join(" ")}`,
		"manifest-src 'self'",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
	];
	return [...directives, ...(isSecure ? ["upgrade-insecure-requests"] : [])].join("; ");
}

/** Two years of https only, for this host alone: what lies beside it is not ours to decide. */
export const STRICT_TRANSPORT = "max-age=63072000";
