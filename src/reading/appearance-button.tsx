import { type ComponentType, useEffect, useEffectEvent, useState } from "react";
import { isSavingData } from "../lib/connection.ts";
import { importAgain } from "../lib/import-again.ts";
import { whenIdle } from "../lib/when-idle.ts";
import { bringTexts, texts } from "../texts/texts.ts";
import { backToPanel } from "./back-to-panel.ts";

const PANEL = "appearance";
/** A sign rather than a word: the same in every language. */
const SIGN = "Aa";

async function bringPanel(): Promise<ComponentType<{ id: string; isBack: boolean }>> {
	const [{ AppearancePanel }] = await Promise.all([
		importAgain(() => import("./appearance-panel.tsx")),
		bringTexts("appearance"),
	]);
	return AppearancePanel;
}

/** Whoever comes near it may open it. */
const bringAhead = () => {
	if (!isSavingData()) whenIdle(() => void bringPanel().catch(() => undefined));
};

/** Opens the way to the look of the paper, which is brought when it is first asked for. */
export function AppearanceButton() {
	const [Panel, setPanel] = useState<ComponentType<{ id: string; isBack: boolean }>>();
	const [isBack, setIsBack] = useState(false);
	// The panel opens as it comes; from then on button and panel belong together, and the browser does the rest.
	const open = () => {
		if (Panel) return;
		bringPanel().then(
			(panel) => setPanel(() => panel),
			// Without a network it may not come; the next tap tries again.
			() => undefined,
		);
	};

	const comeBack = useEffectEvent(() => {
		if (!backToPanel.take()) return;
		setIsBack(true);
		open();
	});
	// What this tab was asked for is known in the browser alone.
	useEffect(() => comeBack(), []);

	return (
		<>
			<button
				type="button"
				className="masthead-look needs-script"
				aria-label={texts("paper").appearance()}
				popoverTarget={PANEL}
				onClick={open}
				onPointerEnter={bringAhead}
				onFocus={bringAhead}
			>
				{SIGN}
			</button>
			{Panel && <Panel id={PANEL} isBack={isBack} />}
		</>
	);
}
