import { describe, inject } from "vitest";
import { openFirefox } from "./browser/open-firefox.ts";
import { describeBrowser } from "./describe-browser.ts";

const firefox = inject("firefox");

describe.runIf(firefox !== "")("where there is a Firefox", () => {
	describeBrowser("Firefox", () => openFirefox(firefox), {
		own: 23,
		"dompurify-expect": 16,
		"h5sc-items": 8,
		"owasp-filter-evasion": 7,
		"wp-xssAttacks-rsnake": 2,
		comments: 11,
	});
});
