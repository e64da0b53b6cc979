import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import type { StoryVisit } from "./story-visit.ts";

/** What a visit has to say, one thing at a time: what has changed, then where the reader stopped. And how much is left. */
export function PlaceOverlay({
	visit,
	minutes,
	updated,
	onPutAway,
}: {
	visit: StoryVisit;
	/** How long the whole story takes to read. */
	minutes: number;
	/** When it was last edited, as it is written. */
	updated: string | undefined;
	onPutAway: () => void;
}) {
	const words = texts("place");
	const left = words.left({ minutes: Math.max(1, Math.round(minutes * visit.left())) });
	const changes = visit.changes();
	const isOffered = changes === 0 && visit.isPlaceOffered();
	const close = (
		<Button look="quiet" onClick={onPutAway}>
			{words.close()}
		</Button>
	);
	return (
		<aside aria-label={words.name()}>
			<div className="place-line" />
			{visit.isBeingRead() && !visit.isPlaceOffered() && <p className="place-left">{left}</p>}
			{/* Said once, when it comes. */}
			<div role="status">
				{changes > 0 && (
					<div className="place-bar">
						<span>
							{updated !== undefined && `${words.updated({ time: updated })} `}
							{words.changes({ count: changes })}
						</span>
						<Button look="plain" onClick={visit.goToNextChange}>
							{words.next()}
						</Button>
						{close}
					</div>
				)}
				{isOffered && (
					<div className="place-bar">
						<Button look="plain" onClick={visit.goToPlace}>
							{words.go()}
						</Button>
						<span>{left}</span>
						{close}
					</div>
				)}
			</div>
		</aside>
	);
}
