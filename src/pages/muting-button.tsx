import { importAgain } from "../lib/import-again.ts";
import { bringTexts, texts } from "../texts/texts.ts";
import { DialogButton } from "./dialog-button.tsx";

const bringSheet = async () => {
	const [{ MutingSheet }] = await Promise.all([importAgain(() => import("./muting-sheet.tsx")), bringTexts("mute")]);
	return MutingSheet;
};

/** The way to what this reader has muted. Can stand on any page. */
export function MutingButton({ label = texts("paper").muting() }: { label?: string }) {
	return <DialogButton opens="muting" bring={bringSheet} label={label} />;
}
