/** What is asked of a post: all that a card and the story behind it need, so that a list opens its stories too. */
export const POST_FIELDS =
	"id,slug,link,type,date_gmt,modified_gmt,title,excerpt,content,author,featured_media,categories,tags,sticky,comment_status,reply_count,replies_open";

/** WordPress 6.8.0 puts sticky posts in front of every list unless told not to; other versions ignore this. */
export const PLAIN_LIST = { ignore_sticky: true, _fields: POST_FIELDS } as const;
