import { useSyncExternalStore } from "react";
import { addLateSheet } from "../lib/late-sheet.ts";
import { texts } from "../texts/texts.ts";
import styles from "./news.css?inline";
import type { News } from "./news.ts";
import { ThumbButton } from "./thumb-bar.tsx";

addLateSheet(styles);

/**
 * How many comments are new, with the way to the next one, and how many have come meanwhile. It stands beside the heading
 * and stays at the top of the window; it takes no room, so nothing moves when it comes.
 */
export function NewsBar({
	news,
	hasFailed,
	onNext,
	onShow,
}: {
	news: News;
	hasFailed: boolean;
	onNext: () => void;
	onShow: () => void;
}) {
	const { fresh, arrived } = useSyncExternalStore(news.onChange, news.state, news.state);
	const words = texts("discussion");
	if (fresh.length + arrived.length === 0) return null;
	return (
		<div className="news-bar">
			<div>
				{fresh.length > 0 && (
					<button ref={passFocusOn} type="button" onClick={onNext}>
						{words.countNew({ count: fresh.length })}
						<span className="sr-only">: {words.nextNew()}</span>
						<span aria-hidden="true"> ↓</span>
					</button>
				)}
				{arrived.length > 0 && (
					<button ref={passFocusOn} type="button" onClick={onShow}>
						{words.newComments({ count: arrived.length })}
					</button>
				)}
				{hasFailed && <p role="alert">{words.newFailed()}</p>}
			</div>
		</div>
	);
}

/** The way to the next one alone, where the thumb is. */
export function NextNew({ news, onNext }: { news: News; onNext: () => void }) {
	const { fresh } = useSyncExternalStore(news.onChange, news.state, news.state);
	const words = texts("discussion");
	return <ThumbButton words={words.nextNew()} short={words.nextNewShort()} run={onNext} isIdle={fresh.length === 0} />;
}

/** In the heading, for those who hear it. */
export function NewCount({ news }: { news: News }) {
	const { fresh } = useSyncExternalStore(news.onChange, news.state, news.state);
	return fresh.length > 0 && <span className="sr-only"> {texts("discussion").countNew({ count: fresh.length })}</span>;
}

/** A button that goes with what it was for gives the focus to what is left, or to the heading. */
function passFocusOn(button: HTMLButtonElement | null): (() => void) | undefined {
	const section = button?.closest("section");
	if (!section) return undefined;
	return () => {
		if (document.activeElement !== button) return;
		queueMicrotask(() => section.querySelector<HTMLElement>(".news-bar button, h2")?.focus({ preventScroll: true }));
	};
}
