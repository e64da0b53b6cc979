/**
 * Elements that leave with everything in them, each with its reason. Every element that is in none of the tables is
 * unwrapped: its words stay, it does not.
 */
export const DROPPED_TAGS: Readonly<Record<string, string>> = {
	script: "runs",
	style: "dresses the site's own page",
	template: "is never shown",
	noembed: "is never shown",
	noframes: "is never shown",
	title: "is never shown in a body",
	head: "is never shown",
	link: "loads",
	meta: "speaks to machines",
	base: "moves all links",
	applet: "runs",
	param: "speaks to a plug-in",
	frame: "loads another page",
	frameset: "loads other pages",
	svg: "is a drawing of the site's theme; its words are labels",
	canvas: "is drawn by a script",
	"annotation-xml": "repeats a formula for machines",
	annotation: "repeats a formula for machines",
	input: "asks for something",
	select: "asks for something",
	option: "asks for something",
	optgroup: "asks for something",
	datalist: "asks for something",
	textarea: "asks for something",
	progress: "is moved by a script",
	meter: "is moved by a script",
	rp: "stands in for the brackets that a reading gets here",
	track: "belongs to a film",
	source: "belongs to a film or picture",
	area: "is a region of a picture",
};

/** Elements that stand on lines of their own. All others run with the text. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set([
	...["address", "article", "aside", "body", "center", "dialog", "div", "fieldset", "footer", "form", "header"],
	...["hgroup", "html", "legend", "main", "nav", "search", "section", "p", "h1", "h2", "h3", "h4", "h5", "h6"],
	...["ul", "ol", "menu", "dir", "li", "dl", "dt", "dd", "blockquote", "figure", "figcaption", "pre", "listing", "xmp"],
	...["plaintext", "table", "caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th", "hr", "details"],
	...["summary", "img", "picture", "image", "iframe", "video", "audio", "object", "embed"],
]);

/** Of these, what can't stand within a line and is shown after it. The others only start a new line there. */
export const MEDIA_TAGS: ReadonlySet<string> = new Set([
	...["figure", "img", "picture", "image", "iframe", "video", "audio", "object", "embed", "table", "hr", "pre"],
	...["details"],
]);
