import { openChromium } from "./browser/open-chromium.ts";
import { describeBrowser } from "./describe-browser.ts";

describeBrowser("Chromium", openChromium, {
	own: 23,
	"dompurify-expect": 16,
	"h5sc-items": 10,
	"owasp-filter-evasion": 11,
	"wp-xssAttacks-rsnake": 2,
	comments: 11,
});
