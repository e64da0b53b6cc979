/**
 * What is no part of a story though it stands in its HTML, by class name, each with its reason: dropped with its
 * words. `*` at the end stands for anything, `#` for a number.
 */
export const JUNK: Readonly<Record<string, string>> = {
	// Blocks that print parts of the site into the article.
	"wp-block-latest-posts": "a list of the site's newest posts",
	"wp-block-latest-posts__list": "a list of the site's newest posts",
	"wp-block-latest-comments": "a list of the site's newest comments",
	"wp-block-tag-cloud": "a cloud of the site's tags",
	"wp-block-archives": "a list of the site's months",
	"wp-block-archives-list": "a list of the site's months",
	"wp-block-archives-dropdown": "a menu of the site's months",
	"wp-block-categories": "a list of the site's sections",
	"wp-block-categories-list": "a list of the site's sections",
	"wp-block-categories-dropdown": "a menu of the site's sections",
	"wp-block-page-list": "a list of the site's pages",
	"wp-block-calendar": "a calendar of the site's posts",
	"wp-block-search": "the site's search form",
	"wp-block-loginout": "the site's login form",
	"wp-block-navigation": "the site's menu",
	"wp-block-social-links": "icons of the site's accounts elsewhere",
	"wp-block-rss": "another site's newest posts",
	"wp-block-query": "a list of the site's posts",
	"wp-block-query-pagination": "pages of a list of posts",
	"wp-block-post-comments": "the discussion, which has its own place",
	"wp-block-comments": "the discussion, which has its own place",
	"wp-block-comments-query-loop": "the discussion, which has its own place",
	"wp-block-post-comments-form": "the site's own reply form",
	"wp-block-post-navigation-link": "the site's way to the next post",
	"wp-block-site-title": "the site's name",
	"wp-block-site-tagline": "the site's motto",
	"wp-block-site-logo": "the site's sign",
	"wp-block-avatar": "a reader's or writer's picture from a third party",
	"wp-block-post-author": "the writer, who is named in the byline",
	"wp-block-post-author-biography": "the writer's life, which has its own page",
	"comment-respond": "the site's own reply form",
	"comments-area": "the discussion, which has its own place",
	// Controls that work only on the site's own page.
	"lightbox-trigger": "a control without its script",
	"wp-lightbox-overlay": "a picture a second time",
	"wp-embedded-content-iframe": "a frame that only the site's script shows",
	"wp-playlist-next": "a control without its script",
	"wp-playlist-prev": "a control without its script",
	// Sharing.
	sharedaddy: "share buttons",
	"sd-sharing-enabled": "share buttons",
	"jp-relatedposts": "related stories by a plugin; this paper has its own",
	addtoany_share_save_container: "share buttons",
	addtoany_content: "share buttons",
	addtoany_list: "share buttons",
	a2a_kit: "share buttons",
	heateor_sss_sharing_container: "share buttons",
	heateor_sss_sharing_ul: "share buttons",
	essb_links: "share buttons",
	swp_social_panel: "share buttons",
	ssba: "share buttons",
	"ssba-wrap": "share buttons",
	"mashsb-container": "share buttons",
	"shareaholic-canvas": "share buttons",
	"social-share-buttons": "share buttons",
	"dpsp-share-text": "share buttons",
	"dpsp-networks-btns-wrapper": "share buttons",
	simplesocialbuttons: "share buttons",
	"wpzoom-social-sharing-buttons-top": "share buttons",
	"wpzoom-social-sharing-buttons-bottom": "share buttons",
	"jetpack-likes-widget-wrapper": "like buttons",
	"post-ratings": "a vote without its script",
	"kk-star-ratings": "a vote without its script",
	// Related stories.
	crp_related: "related stories by a plugin; this paper has its own",
	yarpp: "related stories by a plugin; this paper has its own",
	"yarpp-related": "related stories by a plugin; this paper has its own",
	"yarpp-related-website": "related stories by a plugin; this paper has its own",
	"entry-related": "related stories by a theme; this paper has its own",
	"rp4wp-related-posts": "related stories by a plugin; this paper has its own",
	wp_rp_wrap: "related stories by a plugin; this paper has its own",
	wp_rp_content: "related stories by a plugin; this paper has its own",
	related_post: "related stories by a plugin; this paper has its own",
	zem_rp_wrap: "related stories by a plugin; this paper has its own",
	// People, letters, offers.
	"author-box": "the writer, who is named in the byline",
	"saboxplugin-wrap": "the writer, who is named in the byline",
	"pp-multiple-authors-boxes-wrapper": "the writer, who is named in the byline",
	"molongui-author-box": "the writer, who is named in the byline",
	"m-a-box": "the writer, who is named in the byline",
	abh_box: "the writer, who is named in the byline",
	"mc4wp-form": "a newsletter's form",
	mc_embed_signup: "a newsletter's form",
	mailpoet_form: "a newsletter's form",
	"tnp-subscription": "a newsletter's form",
	"wp-block-jetpack-subscriptions": "a newsletter's form",
	"wp-block-jetpack-subscriptions__container": "a newsletter's form",
	jetpack_subscription_widget: "a newsletter's form",
	sib_signup_form: "a newsletter's form",
	wpcf7: "a form",
	"wpforms-container": "a form",
	gform_wrapper: "a form",
	"nf-form-cont": "a form",
	// Advertising.
	adsbygoogle: "an advertisement",
	"code-block-#": "an advertisement set in by Ad Inserter",
	"quads-location": "an advertisement",
	"advads-*": "an advertisement",
	"google-auto-placed": "an advertisement",
	wpcnt: "an advertisement",
	// Traces of other places.
	"o2-post-footer-actions": "controls of a discussion theme",
	"o2-display-filters": "controls of a discussion theme",
	"edit-link": "a way into the site's office",
	"post-edit-link": "a way into the site's office",
};

const NAMES = new Set(Object.keys(JUNK).filter((name) => !/[*#]$/.test(name)));
const PATTERNS = Object.keys(JUNK)
	.filter((name) => !NAMES.has(name))
	.map((name) => new RegExp(`^${name.slice(0, -1)}${name.endsWith("#") ? "\\d+$" : ""}`));

/** Whether one of these class names is in the table. */
export function isJunk(classes: ReadonlySet<string>): boolean {
	for (const name of classes) {
		if (NAMES.has(name) || PATTERNS.some((pattern) => pattern.test(name))) return true;
	}
	return false;
}
