import { type MouseEvent, type ReactNode, useState } from "react";
import type { QuoteSource } from "../model/block.ts";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { PaperLink } from "../ui/paper-link.tsx";

/** Leads to words of the story; false where they are not there any more. */
type LeadToWords = (words: string) => boolean;

/** A quotation in a comment, with the way to what it is from: the sentence in the story, or another comment. */
export function SourcedQuote({
	source,
	words,
	leadToWords,
	children,
}: {
	source: QuoteSource;
	/** What is quoted, a paragraph a line. */
	words: string;
	leadToWords: LeadToWords;
	children: ReactNode;
}) {
	return (
		<blockquote>
			{children}
			<footer className="cite">
				{source.kind === "story" ? (
					<StorySource words={words} leadToWords={leadToWords} />
				) : (
					<PaperLink to={`#comment-${source.id}`} className="py-1.5">
						<bdi>{source.name}</bdi>
					</PaperLink>
				)}
			</footer>
		</blockquote>
	);
}

/** Without JavaScript the browser itself looks for the words. */
function StorySource({ words, leadToWords }: { words: string; leadToWords: LeadToWords }) {
	const announce = useAnnounce();
	const [isGone, setIsGone] = useState(false);
	const { inStory, inStoryNoMore } = texts("discussion");
	const follow = (event: MouseEvent) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		if (leadToWords(words)) return;
		setIsGone(true);
		announce(inStoryNoMore());
	};
	return (
		<>
			<a href={textFragment(words)} className="py-1.5" onClick={follow}>
				{inStory()}
			</a>
			{isGone && ` ${inStoryNoMore()}`}
		</>
	);
}

/** As many words at each end tell a long quotation. */
const WORDS = 6;

function textFragment(words: string): string {
	const pieces = words.split(/\s+/);
	const isLong = pieces.length > 2 * WORDS || words.includes("\n");
	const ends = isLong ? [pieces.slice(0, WORDS).join(" "), pieces.slice(-WORDS).join(" ")] : [words];
	return `#:~:text=${ends.map((end) => encodeURIComponent(end.toWellFormed()).replaceAll("-", "%2D")).join(",")}`;
}
