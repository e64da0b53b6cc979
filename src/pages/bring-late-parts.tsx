import { type ComponentType, useEffect, useState } from "react";
import { whenIdle } from "../lib/when-idle.ts";
import { isAlive } from "./arrival.tsx";

/** Brings what can wait once the page answers and nothing else is to do; where it can't be had, the page is as before. */
export function BringLateParts() {
	const [Parts, setParts] = useState<ComponentType>();
	// What the device has time for is known to the browser alone.
	useEffect(() => {
		const bring = async () => {
			const { LateParts, bringLateTexts } = await import("./late-parts.tsx");
			await bringLateTexts();
			setParts(() => LateParts);
		};
		void isAlive.then(() => whenIdle(() => void bring().catch(() => undefined)));
	}, []);
	return Parts && <Parts />;
}
