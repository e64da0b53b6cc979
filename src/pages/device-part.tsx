import { type ReactNode, useState } from "react";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";

/** One kind of things that are kept, under its name. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
	return (
		<section aria-label={title}>
			<h2 className="section-label">{title}</h2>
			{children}
		</section>
	);
}

/** What is told of a button that was tapped. */
export type Tap = { currentTarget: Element };

/** Makes what a button does that removes something, and says how it ended. */
export type Removing = (remove: () => unknown, outcome: string) => (tap: Tap) => Promise<void>;

/** What is kept, what it weighs, and the way to be rid of it. */
export function KeptRow({ children, weight, end }: { children: ReactNode; weight: string; end: ReactNode }) {
	return (
		<li>
			{children}
			<span>
				{weight} {end}
			</span>
		</li>
	);
}

export function RemoveButton({ what, onRemove }: { what: string; onRemove: (tap: Tap) => void }) {
	const words = texts("device");
	return (
		<Button look="quiet" aria-label={words.removeNamed({ title: what })} onClick={onRemove}>
			{words.remove()}
		</Button>
	);
}

/** What can't be had back is asked for once more, in place of the button that was tapped. */
export function AskOnce({
	first,
	question,
	yes,
	onYes,
}: {
	first: string;
	question: string;
	yes: string;
	onYes: (tap: Tap) => void;
}) {
	const [isAsked, setIsAsked] = useState(false);
	const words = texts("device");
	if (!isAsked) {
		return (
			<p className="take-ways">
				<Button look="plain" onClick={() => setIsAsked(true)}>
					{first}
				</Button>
			</p>
		);
	}
	return (
		<p className="take-ways">
			<span role="status">{question}</span>
			<Button
				look="plain"
				autoFocus
				onClick={(tap) => {
					onYes(tap);
					setIsAsked(false);
				}}
			>
				{yes}
			</Button>
			<Button look="quiet" onClick={() => setIsAsked(false)}>
				{words.keepIt()}
			</Button>
		</p>
	);
}
