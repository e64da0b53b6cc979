import { type CSSProperties, useEffect, useRef } from "react";
import { texts } from "../texts/texts.ts";
import { copyLink, linkTo, quote, share } from "./share.ts";
import "./selection-bar.css";

/** Room for the bar above the selection, in pixels. */
const HEIGHT = 56;

/** What can be done with the words that are selected. */
export function SelectionBar({ range, onDone }: { range: Range; onDone: (outcome: string) => void }) {
	const words = texts("share");
	const box = range.getBoundingClientRect();
	const top = box.top > HEIGHT ? box.top - HEIGHT : Math.min(box.bottom + 8, window.innerHeight - HEIGHT);
	const bar = useRef<HTMLDivElement>(null);

	// The next stop of the keyboard after the selection is the bar, once; it stands elsewhere in the document.
	useEffect(() => {
		const reach = (event: KeyboardEvent) => {
			if (event.key !== "Tab") return;
			stop();
			if (event.shiftKey || bar.current?.contains(document.activeElement)) return;
			event.preventDefault();
			bar.current?.querySelector("button")?.focus();
		};
		const stop = () => document.removeEventListener("keydown", reach, { capture: true });
		// On the way down, as it leaves parts of the page whose code has not come.
		document.addEventListener("keydown", reach, { capture: true });
		return stop;
	}, []);

	const place = { "--bar-top": `${top}px`, "--bar-left": `${box.left + box.width / 2}px` } as CSSProperties;
	return (
		<div
			ref={bar}
			role="toolbar"
			aria-label={words.bar()}
			className="selection-bar"
			style={place}
			// A press must not take the selection away.
			onPointerDown={(event) => event.preventDefault()}
			onMouseDown={(event) => event.preventDefault()}
		>
			<button type="button" onClick={() => void share(linkTo(range)).then(onDone)}>
				{words.share()}
			</button>
			<button type="button" onClick={() => void copyLink(linkTo(range)).then(onDone)}>
				{words.copyLink()}
			</button>
			<button type="button" onClick={() => void quote(range).then(onDone)}>
				{words.quote()}
			</button>
		</div>
	);
}
