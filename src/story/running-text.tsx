import { Fragment, type ReactNode } from "react";
import type { Inline, InlineSpan } from "../model/inline.ts";
import { texts } from "../texts/texts.ts";
import { PaperLink } from "../ui/paper-link.tsx";

const TAGS: Record<InlineSpan, "strong" | "em" | "s" | "sub" | "sup" | "mark" | "small" | "kbd"> = {
	strong: "strong",
	emphasis: "em",
	strike: "s",
	subscript: "sub",
	superscript: "sup",
	mark: "mark",
	small: "small",
	keyboard: "kbd",
};

/** Running text, drawn. Its pieces never change place, so their index is their key. */
export function RunningText({ content }: { content: readonly Inline[] }): ReactNode {
	// biome-ignore lint/suspicious/noArrayIndexKey: inlines have no identity but their place
	return content.map((inline, index) => <Fragment key={index}>{drawInline(inline)}</Fragment>);
}

function drawInline(inline: Inline): ReactNode {
	if (typeof inline === "string") return inline;
	switch (inline.kind) {
		case "line-break":
			return <br />;
		case "code":
			return <code>{inline.text}</code>;
		case "link":
			return (
				<TextLink href={inline.href}>
					<RunningText content={inline.content} />
				</TextLink>
			);
		case "abbreviation":
			return (
				<abbr title={inline.title}>
					<RunningText content={inline.content} />
				</abbr>
			);
		case "language":
			return (
				<i lang={inline.language}>
					<RunningText content={inline.content} />
				</i>
			);
		case "footnote-reference":
			return (
				<sup>
					<PaperLink
						id={`${inline.id}-reference`}
						to={`#${inline.id}`}
						aria-label={texts("paper").footnote({ number: inline.number })}
					>
						{inline.number}
					</PaperLink>
				</sup>
			);
		default: {
			const Tag = TAGS[inline.kind];
			return (
				<Tag>
					<RunningText content={inline.content} />
				</Tag>
			);
		}
	}
}

/** A link in text: within the paper it moves on the client, elsewhere it tells the other site nothing of the reader. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
	if (
		href.startsWith("#") ||
		(href.startsWith("/") && !href.startsWith("//") && !/^\/(?:media|pictures)\//.test(href))
	) {
		return <PaperLink to={href}>{children}</PaperLink>;
	}
	return (
		<a href={href} rel="noopener noreferrer">
			{children}
		</a>
	);
}
