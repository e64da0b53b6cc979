import { type ComponentType, lazy } from "react";

/**
 * A part whose code comes when it is drawn: `part` gives what to draw. After `renew` what is drawn asks for the code anew,
 * which React's own `lazy` never does. To be called when a failure is on the screen: React draws twice before it is.
 */
export function lazyAgain<Props>(bring: () => Promise<ComponentType<Props>>) {
	const begin = () => lazy(async () => ({ default: await bring() }));
	let current = begin();
	return {
		part: () => current,
		renew: () => {
			current = begin();
		},
	};
}
