import { Fragment, type ReactNode } from "react";

/** Stands round the name of an element; no text has it. */
const MARK = "\u0000";

/** A text with elements in the places of its braces, wherever its language has them. */
export function textWith(
	text: (values: Record<string, string>) => string,
	elements: Record<string, ReactNode>,
): ReactNode {
	const marks = Object.fromEntries(Object.keys(elements).map((name) => [name, MARK + name + MARK]));
	return text(marks)
		.split(MARK)
		.map((piece, place) => {
			// biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
			return <Fragment key={place}>{place % 2 === 1 ? elements[piece] : piece}</Fragment>;
		});
}
