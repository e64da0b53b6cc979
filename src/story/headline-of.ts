import { texts } from "../texts/texts.ts";

/** The headline of a story; one without has a word in its place, since links and pages must be called something. */
export function headlineOf({ headline }: { headline: string }): string {
	return headline.trim() === "" ? texts("paper").untitled() : headline;
}
