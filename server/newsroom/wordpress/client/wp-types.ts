import * as v from "valibot";
import { isWeb } from "./http/same-site.ts";

/*
 * What WordPress says over its REST API (wp/v2), as far as this paper reads it. What is decoration may be missing or
 * broken and falls back; a post without id, address or date is no post.
 */

const id = v.pipe(v.number(), v.integer(), v.minValue(0));
const ids = v.fallback(v.array(id), []);
const text = v.fallback(v.string(), "");
/** Times in UTC without a zone: "2026-11-22T10:34:19". */
const utcShape = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/));
const utc = v.pipe(
	utcShape,
	v.check((time) => !Number.isNaN(Date.parse(`${time.slice(0, 19)}Z`)), "There is no such time."),
);
/** A page of the web: an address of another scheme, or one that carries a password, is no permalink. */
export const wpLink = v.pipe(
	v.string(),
	v.url(),
	v.check((link) => isWeb(new URL(link)), "It is no address of the web."),
);
const rendered = v.fallback(v.object({ rendered: text }), { rendered: "" });

export const wpPost = v.object({
	id,
	slug: text,
	/** The permalink, absolute. */
	link: wpLink,
	type: v.fallback(v.string(), "post"),
	date_gmt: utc,
	modified_gmt: v.fallback(v.optional(utc), undefined),
	/** HTML. */
	title: rendered,
	excerpt: v.fallback(v.object({ rendered: text, protected: v.fallback(v.boolean(), false) }), {
		rendered: "",
		protected: false,
	}),
	content: v.fallback(v.object({ rendered: text, protected: v.fallback(v.boolean(), false) }), {
		rendered: "",
		protected: false,
	}),
	author: v.fallback(id, 0),
	featured_media: v.fallback(id, 0),
	categories: ids,
	tags: ids,
	sticky: v.fallback(v.boolean(), false),
	comment_status: v.fallback(v.string(), "open"),
	/** Of the plugin file `deploy/wordpress/broadsheet.php`, where it is installed. */
	reply_count: v.fallback(v.optional(v.number()), undefined),
	replies_open: v.fallback(v.optional(v.boolean()), undefined),
});
export type WpPost = v.InferOutput<typeof wpPost>;

/** A category, tag, or term of a taxonomy of a plugin. Names are escaped text, descriptions HTML. */
export const wpTerm = v.object({
	id,
	name: text,
	slug: v.string(),
	link: v.fallback(v.string(), ""),
	description: text,
	count: v.fallback(v.number(), 0),
	parent: v.fallback(id, 0),
	taxonomy: text,
});
export type WpTerm = v.InferOutput<typeof wpTerm>;

export const wpUser = v.object({
	id,
	name: text,
	slug: v.string(),
	description: text,
	link: v.fallback(v.string(), ""),
});
export type WpUser = v.InferOutput<typeof wpUser>;

const length = v.fallback(v.optional(v.pipe(v.union([v.number(), v.string()]), v.transform(Number))), undefined);
const wpMediaSize = v.object({ source_url: v.string(), width: length, height: length, mime_type: text });

export const wpMedia = v.object({
	id,
	source_url: v.string(),
	/** Plain text. */
	alt_text: text,
	/** HTML in a paragraph. */
	caption: rendered,
	mime_type: text,
	media_details: v.fallback(
		v.object({
			width: length,
			height: length,
			sizes: v.fallback(v.record(v.string(), v.fallback(v.nullable(wpMediaSize), null)), {}),
		}),
		{ width: undefined, height: undefined, sizes: {} },
	),
});
export type WpMedia = v.InferOutput<typeof wpMedia>;

export const wpComment = v.object({
	id,
	post: v.fallback(id, 0),
	parent: v.fallback(id, 0),
	/** A registered user's id; 0 for a guest. */
	author: v.fallback(id, 0),
	/** Plain text, not escaped. */
	author_name: text,
	author_url: text,
	/** A comment without a time is a comment all the same. */
	date_gmt: utcShape,
	/** HTML. */
	content: rendered,
	link: text,
	/** Only in the answer to a POST: approved, hold, spam, trash. */
	status: v.fallback(v.string(), "approved"),
	type: v.fallback(v.string(), "comment"),
});
export type WpComment = v.InferOutput<typeof wpComment>;
