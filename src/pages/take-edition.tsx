import { Suspense, useRef, useState, useSyncExternalStore } from "react";
import { importAgain } from "../lib/import-again.ts";
import { lazyAgain } from "../lib/lazy-again.ts";
import type { StoryList } from "../model/story.ts";
import { takenEditions } from "../reading/kept-paths.ts";
import { bringTexts, texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Notice } from "../ui/notice.tsx";
import { focusInPassing } from "./focus-headline.ts";

const takePanel = lazyAgain(async () => {
	const [module] = await Promise.all([importAgain(() => import("./take-panel.tsx")), bringTexts("device")]);
	return module.TakePanel;
});

/** The way to take a list's stories along, at its end. Where this was done before, it says what is on the device. */
export function TakeEdition({ list }: { list: StoryList }) {
	const { path, kind } = list.subject;
	const words = texts("paper");
	const isTaken = useSyncExternalStore(
		takenEditions.onChange,
		() => takenEditions.has(path),
		() => false,
	);
	const [isOpen, setIsOpen] = useState(false);
	const part = useRef<HTMLElement>(null);
	// What is tapped in it goes with the tap.
	const holdFocus = () => part.current && focusInPassing(part.current);
	const turn = (opens: boolean) => {
		holdFocus();
		setIsOpen(opens);
	};
	const [round, setRound] = useState(0);
	const TakePanel = takePanel.part();
	return (
		<section ref={part} aria-labelledby="take-title" className="take-edition needs-script needs-device">
			<h2 id="take-title" className="section-label">
				{kind === "front" ? words.takeEdition() : words.takeSection()}
			</h2>
			{isOpen || isTaken ? (
				<ErrorBoundary
					key={round}
					onFault={takePanel.renew}
					instead={<PanelMissing onAgain={() => setRound(round + 1)} />}
				>
					<Suspense fallback={<p>…</p>}>
						<TakePanel list={list} onClose={() => turn(false)} holdFocus={holdFocus} />
					</Suspense>
				</ErrorBoundary>
			) : (
				<p className="take-ways">
					<Button look="plain" onClick={() => turn(true)}>
						{kind === "front" ? words.takeEditionAlong() : words.takeSectionAlong()}
					</Button>
					<span>{words.takeHelp()}</span>
				</p>
			)}
		</section>
	);
}

function PanelMissing({ onAgain }: { onAgain: () => void }) {
	const words = texts("paper");
	return (
		<Notice>
			<p>{words.notLoaded()}</p>
			<Button look="quiet" onClick={onAgain}>
				{words.tryAgain()}
			</Button>
		</Notice>
	);
}
