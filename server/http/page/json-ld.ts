import { plainText } from "../../../src/model/inline.ts";
import type { Masthead } from "../../../src/model/masthead.ts";
import type { Story } from "../../../src/model/story.ts";
import { largestFile } from "./largest-file.ts";

/** A story as schema.org's NewsArticle, for search engines. `origin` makes its addresses absolute. */
export function newsArticle(story: Story, masthead: Masthead, origin: string): Record<string, unknown> {
	const absolute = (path: string) => new URL(path, origin).href;
	const { src, ...size } = story.leadPicture ? largestFile(story.leadPicture) : { src: "/" };
	const largest = { url: absolute(src), ...size };
	return {
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		mainEntityOfPage: { "@type": "WebPage", "@id": absolute(story.path) },
		url: absolute(story.path),
		headline: story.headline,
		...(story.standfirst && { description: story.standfirst }),
		...(story.leadPicture && {
			image: [
				{
					"@type": "ImageObject",
					...largest,
					...(story.leadPicture.caption && { caption: plainText(story.leadPicture.caption) }),
					...(story.leadPicture.credit && { creditText: story.leadPicture.credit }),
				},
			],
		}),
		datePublished: story.published,
		dateModified: story.updated ?? story.published,
		author: story.authors.map((author) => ({ "@type": "Person", name: author.name, url: absolute(author.path) })),
		publisher: {
			"@type": "NewsMediaOrganization",
			name: masthead.name,
			url: absolute("/"),
			logo: { "@type": "ImageObject", url: absolute("/icon-512.png"), width: 512, height: 512 },
		},
		...(story.section && { articleSection: story.section.name }),
		keywords: story.tags.map((tag) => tag.name),
		wordCount: story.words,
		commentCount: story.commentCount,
		inLanguage: story.language ?? masthead.language,
		isAccessibleForFree: story.isLocked !== true,
	};
}
