import { useEffect } from "react";
import { bringTexts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { BareForm } from "./bare-form.tsx";
import { Beside } from "./beside.tsx";
import { Glances } from "./glances.tsx";
import { usePaperNavigator } from "./page.ts";
import { listenForShortcuts } from "./shortcut-keys.ts";
import { watchTextArrivals } from "./watch-text-arrivals.ts";

export const bringLateTexts = () => bringTexts("shortcuts");

/** What no reader needs before the page answers. It draws nothing that others stand beside. */
export function LateParts() {
	const announce = useAnnounce();
	const navigator = usePaperNavigator();
	const { router } = navigator;
	// Keys are the document's, outside React.
	useEffect(() => listenForShortcuts({ announce, goTo: (path) => router.push(path) }), [announce, router]);
	// So is the address.
	useEffect(() => watchTextArrivals(navigator), [navigator]);
	return (
		<>
			<Glances />
			<Beside />
			<BareForm />
		</>
	);
}
