import { useSyncExternalStore } from "react";
import { hiddenCommenters } from "../reading/hidden-commenters.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { KeptRow, Part, type Removing } from "./device-part.tsx";

/** Whose comments are hidden here, and the way to see each again. */
export function DeviceHidden({ removing }: { removing: Removing }) {
	const words = texts("device");
	const commenters = useSyncExternalStore(hiddenCommenters.onChange, hiddenCommenters.read);
	if (commenters.length === 0) return null;
	return (
		<Part title={words.hiddenTitle()}>
			<p className="kept-note">{words.hiddenHelp()}</p>
			<ul className="kept-list">
				{commenters.map((commenter) => (
					<KeptRow
						key={`${commenter.role ?? ""} ${commenter.name}`}
						weight=""
						end={
							<Button
								look="quiet"
								aria-label={words.showAgainNamed({ name: commenter.name })}
								onClick={removing(() => hiddenCommenters.show(commenter), words.shownAgain())}
							>
								{words.showAgain()}
							</Button>
						}
					>
						<bdi>{commenter.name}</bdi>
					</KeptRow>
				))}
			</ul>
		</Part>
	);
}
