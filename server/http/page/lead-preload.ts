/** The first picture of a page that is to be had before all else, as `ResponsivePicture` draws it. */
const LEAD = /<picture>(<source [^>]*>)?(?:<source [^>]*>)*(<img [^>]*fetchPriority="high"[^>]*>)<\/picture>/;

/**
 * A tag for the head that asks for the page's lead picture before styles and words have come; nothing where `html` has
 * none. It names what browsers that take the first source take; the others find their file where the picture stands.
 */
export function leadPreload(html: string): string | undefined {
	const [, source, image = ""] = LEAD.exec(html) ?? [];
	const tag = source ?? image;
	const srcset = attribute(tag, "srcSet");
	const href = attribute(image, "src");
	if (!href || (source && !srcset)) return undefined;
	return [
		'<link rel="preload" as="image" fetchpriority="high"',
		source && `type="${attribute(source, "type")}"`,
		srcset ? `imagesrcset="${srcset}" imagesizes="${attribute(tag, "sizes") ?? "100vw"}">` : `href="${href}">`,
	]
		.filter(Boolean)
		.join(" ");
}

/** As it stands there, escaped. */
function attribute(tag: string, name: string): string | undefined {
	return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}
