import { type MouseEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { afterNextFrame } from "../lib/after-next-frame.ts";
import { useInBrowser } from "../lib/use-in-browser.ts";
import { texts } from "../texts/texts.ts";

/** Something that a thumb does, over and over. */
export type ThumbAction = {
	/** What it does, and one word of that for the bar. */
	words: string;
	short: string;
	isUpwards?: boolean;
	run: () => void;
	/** Whether there is something to do, from where the reader is. */
	canRun: () => boolean;
};

/**
 * On small screens: the ways through the threads at the lower edge of the window, as long as there are threads on the
 * screen. It sticks to the end of their box, takes no room there, and so never stands over the form below.
 */
export function ThumbBar({ actions, children }: { actions: readonly ThumbAction[]; children?: ReactNode }) {
	const isInBrowser = useInBrowser();
	const bar = useRef<HTMLDivElement>(null);
	/** The words of those that have nothing to do. */
	const [idle, setIdle] = useState("");
	const look = useEffectEvent(() => {
		if (!bar.current || bar.current.getClientRects().length === 0) return;
		setIdle(actions.flatMap(({ words, canRun }) => (canRun() ? [] : [words])).join("\n"));
	});

	// Each drawing may bring comments.
	useEffect(() => afterNextFrame(() => look()));
	// Where the reader is, is the window's and the focus's to say. A browser that does not tell leaves all as they are.
	useEffect(() => {
		if (!("onscrollend" in window)) return;
		let cancel = () => {};
		const onMove = () => {
			cancel();
			cancel = afterNextFrame(() => look());
		};
		document.addEventListener("scrollend", onMove);
		document.addEventListener("focusin", onMove);
		return () => {
			cancel();
			document.removeEventListener("scrollend", onMove);
			document.removeEventListener("focusin", onMove);
		};
	}, []);

	// The server draws nothing that a script must run.
	if (!isInBrowser) return null;
	return (
		<div className="thumb-bar">
			<div ref={bar} role="group" aria-label={texts("discussion").getAbout()}>
				{actions.map((action) => (
					<ThumbButton key={action.words} {...action} isIdle={idle.split("\n").includes(action.words)} />
				))}
				{children}
			</div>
		</div>
	);
}

/** One of them. With nothing to do it stays in its place, and says so when it is tapped. */
export function ThumbButton({
	words,
	short,
	isUpwards = false,
	run,
	isIdle,
}: Omit<ThumbAction, "canRun"> & { isIdle: boolean }) {
	return (
		<button type="button" aria-label={words} aria-disabled={isIdle || undefined} onMouseDown={keepFocus} onClick={run}>
			<span aria-hidden="true">{isUpwards ? "↑" : "↓"}</span> {short}
		</button>
	);
}

/** A tap leaves the focus on the comment that is being read: the next step goes from there. */
function keepFocus(event: MouseEvent): void {
	event.preventDefault();
}
