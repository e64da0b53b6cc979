/** Beginnings of the names that page builders and form plugins give their shortcodes. */
const BUILDERS =
	/^(?:et_pb_|et_|vc_|fusion_|av_|avia_|tatsu_|cs_|mk_|nectar_|us_|tdc?_|tdb_|x_|su_|ultimate_|bsf-|rev_slider|layerslider|contact-form-7|gravityform|wpforms|ninja_form|mc4wp_form|mailpoet_form|elementor-template|irp|addtoany|crp|yarpp|wp_caption)/;
/** WordPress's own, that stay where a stray sign kept them from being read. */
const CORE = /^(?:caption|gallery|embed|playlist)$/;
const TAG = /\[(\/?)([a-z][a-z0-9_-]*)((?:\s[^[\]]*)?)\]/gi;
/** A value in quotes, which WordPress has curled or made into primes. */
const HAS_VALUE = /[\w-]=\s*["'“”„″′‘’«»]/;

/**
 * Takes out the shortcodes that no plugin has read, and leaves the words between them. Text in brackets is taken for a
 * shortcode only if its name is known, if it gives a value in quotes, or if it closes one of these; so "[sic]",
 * "[1]" and "[/irony]" stay.
 * @param opened the names taken out of the story so far; added to
 */
export function dropShortcodes(text: string, opened: Set<string>): string {
	if (!text.includes("[")) return text;
	return text.replace(TAG, (tag, slash: string, name: string, rest: string) => {
		const lower = name.toLowerCase();
		const isKnown = BUILDERS.test(lower) || CORE.test(lower);
		if (!isKnown && !(slash === "" ? HAS_VALUE.test(rest) : opened.has(lower))) return tag;
		opened.add(lower);
		return "";
	});
}
