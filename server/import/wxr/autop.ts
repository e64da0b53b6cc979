/** Elements between which text is no running text, as WordPress's `wpautop` has them (wp-includes/formatting.php). */
const BLOCKS =
	"table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|form|map|area|blockquote|address|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary|audio|video|iframe";
const OPENING = new RegExp(`<(?:${BLOCKS})(?=[\\s/>])[^<>]*>`, "gi");
const CLOSING = new RegExp(`</(?:${BLOCKS})\\s*>`, "gi");
const STARTS = new RegExp(`^</?(?:${BLOCKS})(?=[\\s/>])`, "i");
const ENDS = new RegExp(`</(?:${BLOCKS})\\s*>$`, "i");
/** What holds paragraphs of its own. */
const HOLDERS = /<(?:blockquote|div|section|article|aside|details)(?=[\s/>])[^<>]*>/gi;

/**
 * Text as people type it into WordPress's classic editor as HTML: a blank line parts paragraphs, a line end is a line
 * break, except between and inside of elements that are blocks already. Comments are taken out.
 */
export function autop(typed: string): string {
	const text = withoutComments(typed.replace(/\r\n?/g, "\n"))
		.replace(/<[^<>]*>/g, (tag) => tag.replace(/\n/g, " "))
		.replace(OPENING, (tag) => `\n\n${tag}`)
		.replace(CLOSING, (tag) => `${tag}\n\n`)
		.replace(HOLDERS, (tag) => `${tag}\n\n`);
	return text
		.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
		.map((chunk) => chunk.trim())
		.filter((chunk) => chunk !== "")
		.map((chunk) => {
			if (/^<p(?=[\s>])/i.test(chunk)) return withBreaks(chunk);
			return STARTS.test(chunk) || ENDS.test(chunk) ? chunk : `<p>${withBreaks(chunk)}</p>`;
		})
		.join("\n");
}

function withBreaks(text: string): string {
	return text.replace(/(?:<br\s*\/?>)?[^\S\n]*\n/gi, "<br>\n");
}

/** By searching forward only: `<!--` a million times over is no work. */
function withoutComments(html: string): string {
	let kept = "";
	let from = 0;
	for (let start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", from)) {
		const end = html.indexOf("-->", start + 4);
		kept += html.slice(from, start);
		if (end < 0) return kept;
		from = end + 3;
	}
	return kept + html.slice(from);
}

/** Cuts HTML into what may be changed and what must stay as it is: `<pre>`, `<script>`, `<style>` and their content. */
export function splitVerbatim(html: string): { text: string; isVerbatim: boolean }[] {
	const lower = html.toLowerCase();
	const pieces: { text: string; isVerbatim: boolean }[] = [];
	let from = 0;
	for (const match of lower.matchAll(/<(pre|script|style|textarea)(?=[\s>])/g)) {
		if (match.index < from) continue;
		const closing = `</${match[1]}>`;
		const end = lower.indexOf(closing, match.index);
		const stop = end < 0 ? html.length : end + closing.length;
		pieces.push({ text: html.slice(from, match.index), isVerbatim: false });
		pieces.push({ text: html.slice(match.index, stop), isVerbatim: true });
		from = stop;
	}
	return [...pieces, { text: html.slice(from), isVerbatim: false }].filter(({ text }) => text !== "");
}
