import { Suspense, useEffect, useState } from "react";
import { importAgain } from "../lib/import-again.ts";
import { lazyAgain } from "../lib/lazy-again.ts";
import { bringTexts, texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";

const selectionBar = lazyAgain(async () => {
	const [module] = await Promise.all([importAgain(() => import("./selection-bar.tsx")), bringTexts("share")]);
	return module.SelectionBar;
});

/** Shares the story; and what is selected in it, or in a comment below it, by a bar that comes with the selection. */
export function ShareStory() {
	const announce = useAnnounce();
	const [words, setWords] = useState("");
	const [range, setRange] = useState<Range>();
	const say = (outcome: string) => {
		setWords(outcome);
		announce(outcome);
	};
	const shareStory = async () => {
		const [{ linkTo, share }] = await Promise.all([importAgain(() => import("./share.ts")), bringTexts("share")]);
		say(await share(linkTo(undefined)));
	};

	// The selection is the document's; it is looked at when it has come to rest.
	useEffect(() => {
		let timer = 0;
		const look = () => {
			clearTimeout(timer);
			timer = window.setTimeout(() => setRange(selectedWords()), 300);
		};
		const leave = (event: KeyboardEvent) => {
			if (event.key === "Escape") setRange(undefined);
		};
		// Words may have been selected before this page answered.
		look();
		document.addEventListener("selectionchange", look);
		// On the way down: React lets no key out of a part of the page whose code has not come.
		document.addEventListener("keydown", leave, { capture: true });
		return () => {
			clearTimeout(timer);
			document.removeEventListener("selectionchange", look);
			document.removeEventListener("keydown", leave, { capture: true });
		};
	}, []);

	const SelectionBar = selectionBar.part();
	return (
		<>
			<p className="save-story take-ways needs-script">
				<Button look="plain" onClick={() => void shareStory().catch(() => undefined)}>
					{texts("paper").share()}
				</Button>
				<span aria-hidden="true">{words}</span>
			</p>
			{range && (
				<ErrorBoundary instead={null} onFault={selectionBar.renew}>
					<Suspense>
						<SelectionBar
							range={range}
							onDone={(outcome) => {
								setRange(undefined);
								say(outcome);
							}}
						/>
					</Suspense>
				</ErrorBoundary>
			)}
		</>
	);
}

function selectedWords(): Range | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	const { commonAncestorContainer: around } = range;
	const element = around instanceof Element ? around : around.parentElement;
	return element?.closest(".story-body, .comment[id] .comment-body") ? range.cloneRange() : undefined;
}
