import { CANARY } from "../attacks/own-vectors.ts";

/**
 * What each check of a page must find, once put into a page as it is: the HTML of a story, and the beginning of the
 * sentence.
 */
export const PAGE_CONTROLS: readonly (readonly [string, string, RegExp])[] = [
	["an element that stories have not", "<section><dialog open>words</dialog></section>", /element <dialog>/],
	["a drawing", "<svg width=10 height=10></svg>", /element <svg>/],
	["a handler", `<p onclick="void 0">words</p>`, /attribute onclick/],
	["a style", `<p style="color:red">words</p>`, /<p> has an attribute style/],
	["a style on a picture", `<img src="/x.png" alt="" style="position:fixed">`, /has a style "position:fixed"/],
	["a link to a script", `<a href="javascript:void 0">words</a>`, /link leads to javascript/],
	["a picture of another scheme", `<img src="data:image/svg+xml,x" alt="">`, /<img> loads data:image\/svg/],
	["a stolen id", `<p id="root">words</p>`, /page's own id "root"/],
	["an id that is not ours", `<p id="mine">words</p>`, /has the id "mine"/],
	[
		"a taken property of the document",
		`<img name="cookie" src="/x.png" alt=""><img name="getElementById" src="/x.png" alt="">`,
		/document\.(?:cookie|getElementById) was taken/,
	],
	["a fixed cover", `<p class="cover" style="position:fixed;inset:0">words</p>`, /is fixed/],
	["what sticks", `<p style="position:sticky;top:0">words</p>`, /is sticky/],
	["what is out of its place", `<p style="position:absolute;top:300px">words</p>`, /is out of its place/],
	["what is wider than the page", `<p style="width:3000px;height:20px">words</p>`, /is wider than the page/],
	["what makes the page scroll", `<p style="width:3000px;height:20px">words</p>`, /scrolls sideways/],
	["what lies over the masthead", `<p style="margin-top:-200px">words</p>`, /over the masthead/],
	["a form", `<form action="/x"><input name="a"></form>`, /a form that is not ours/],
	["a base address", `<base href="${CANARY}/">`, /a base address/],
	["an order in a meta element", `<meta http-equiv="refresh" content="900;url=/x">`, /an order in a meta element/],
	["a frame", `<iframe src="about:blank"></iframe>`, /Something foreign/],
	["a style sheet", "<style>p{color:red}</style>", /Something foreign/],
];

/** What must come to the ears of the proxy, or of the watch. */
export const EVENT_CONTROLS: readonly (readonly [string, string, RegExp])[] = [
	[
		"a picture from elsewhere",
		`<img src="${CANARY}/seen/control.png" alt="">`,
		/asked http:\/\/canary\.test\/seen\/control\.png/,
	],
	[
		"a frame from elsewhere",
		`<iframe src="${CANARY}/run/control"></iframe>`,
		/asked http:\/\/canary\.test\/run\/control/,
	],
	["a picture by https", `<img src="https://canary.test/seen/x.png" alt="">`, /asked https:\/\/canary\.test:443/],
	[
		"a style sheet from elsewhere",
		`<style>@import "${CANARY}/run/control.css"</style>`,
		/asked http:\/\/canary\.test\/run\/control\.css/,
	],
	["a dialog", `<img src="/none.png" onerror="confirm(1)">`, /confirm/],
	["an error", `<img src="/none.png" onerror="notThere()">`, /error .*notThere/],
	["a way of its own", `<a href="javascript:alert(1)">words</a>`, /alert/],
	["writing over the page", `<p onclick="document.write('gone')">words</p>`, /document\.write/],
	["text for a timer", `<p onclick="setTimeout('1')">words</p>`, /setTimeout with text/],
	["a message", `<p onclick="window.postMessage('x', '*')">words</p>`, /postMessage/],
	["a window", `<p onclick="window.open('/x')">words</p>`, /open/],
	["leaving the page", `<meta http-equiv="refresh" content="0;url=/elsewhere">`, /left/],
	["a form that is sent", `<form action="/sent"><button>send</button></form>`, /left/],
];
