import type { Masthead } from "../../../src/model/masthead.ts";
import { SHELL_ADDRESS } from "../../../src/urls.ts";
import { escapeHtml, scriptJson } from "./escape-html.ts";
import { HEAD_SCRIPT } from "./head-script.ts";
import { htmlTag } from "./html-tag.ts";
import type { Template } from "./template.ts";

/**
 * The page that a service worker keeps and opens where the network gives none: the paper's styles and script, its name
 * and sections, and nothing in it. The script then draws what the device has of the address.
 */
export function fillShell({ html, styles, script }: Template, masthead: Masthead): string {
	const state = { address: SHELL_ADDRESS, fetched: [{ key: ["masthead"], data: masthead }] };
	const parts: Record<string, string> = {
		'<html lang="en">': htmlTag(masthead),
		"<!--first-->": [
			`<title>${escapeHtml(masthead.name)}</title>`,
			'<meta name="robots" content="noindex">',
			...Object.values(styles),
			`<script>${HEAD_SCRIPT}</script>`,
		].join("\n\t\t"),
		"<!--head-->": '<link rel="canonical" href="/">',
		"<!--app-->": "",
		"<!--state-->": `<script type="application/json" id="state">${scriptJson(state)}</script>\n\t\t${script}`,
	};
	return html.replace(/<html lang="en">|<!--(?:first|head|app|state)-->/g, (mark) => parts[mark] ?? mark);
}
