const LETTER = /\p{L}/gu;
const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/**
 * "rtl" where most letters of a text are of a script that runs from the right, else nothing: a newsroom need not say
 * which way a single story runs.
 */
export function directionOf(text: string): "rtl" | undefined {
	const fromTheRight = text.match(FROM_THE_RIGHT)?.length ?? 0;
	if (fromTheRight === 0) return undefined;
	return fromTheRight * 2 > (text.match(LETTER)?.length ?? 0) ? "rtl" : undefined;
}
