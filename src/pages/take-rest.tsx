import { useQuery } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { formatBytes } from "../lib/format-bytes.ts";
import { useLocale } from "../lib/locale.tsx";
import type { EditionWeights } from "../model/edition-weights.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { useNear } from "./use-near.ts";
import { weightsQuery } from "./weights-query.ts";

/**
 * The way to go on with an edition of which `stories` are here and others are missing. What these weigh is asked when
 * the reader comes near; where there is nothing more to have (the rest is locked), nothing is said.
 */
export function TakeRest({
	path,
	stories,
	weigh,
	onTake,
}: {
	path: string;
	stories: number;
	weigh: (weights: EditionWeights) => number;
	onTake: () => void;
}) {
	const { language } = useLocale();
	const [isNear, setIsNear] = useState(false);
	const near = useNear(useCallback(() => setIsNear(true), []));
	const { data: weights } = useQuery({ ...weightsQuery(path), enabled: isNear });
	const words = texts("device");
	const count = weights ? weights.stories - stories : 0;
	return (
		<div ref={near}>
			{weights && count > 0 && (
				<p className="take-ways">
					<span>{words.restWeight({ count, bytes: formatBytes(weigh(weights), language) })}</span>
					<Button look="plain" onClick={onTake}>
						{words.takeRest()}
					</Button>
				</p>
			)}
		</div>
	);
}
