import type { Comment } from "../model/discussion.ts";
import type { ReplyInput, ReplyProblem } from "../model/reply.ts";
import type { ReplyMemory } from "./reply-memory.ts";
import type { DraftKeeper, DraftPlace } from "./use-draft.ts";

/** What stands in the form. */
export function readForm(form: HTMLFormElement, parent: Comment | undefined): ReplyInput {
	const data = new FormData(form);
	const began = typing.get(form);
	const value = (name: string) => String(data.get(name) ?? "");
	return {
		text: value("text"),
		name: value("name"),
		email: value("email"),
		website: value("website"),
		nickname: value("nickname"),
		...(parent && { parentId: parent.id }),
		...(began !== undefined && Number.isFinite(began) && { seconds: (performance.now() - began) / 1000 }),
	};
}

/** When typing began in a form, in milliseconds of the page's life; before all time where something was kept from before. */
const typing = new WeakMap<HTMLFormElement, number>();

/** Is told of every change; what was written before, and brought back, has taken its time already. */
export function noteTyping(form: HTMLFormElement): void {
	if (!typing.has(form)) typing.set(form, performance.now());
}

/** Fills in the draft of the form's place and the remembered name, where nothing has been typed yet. */
export function restoreForm(
	form: HTMLFormElement,
	draft: DraftKeeper,
	{ place, isRemembered }: { place: DraftPlace; isRemembered: boolean },
): void {
	const { text } = draft.current(place);
	fillIfEmpty(form, "text", text);
	if (text !== "") typing.set(form, Number.NEGATIVE_INFINITY);
	for (const [name, value] of Object.entries(draft.identity() ?? {})) fillIfEmpty(form, name, value);
	const remember = form.elements.namedItem("remember");
	if (remember instanceof HTMLInputElement && isRemembered) remember.checked = true;
}

function fillIfEmpty(form: HTMLFormElement, name: string, value: string): void {
	const field = inputOf(form, name);
	if (field && field.value === "") field.value = value;
}

export function writeText(form: HTMLFormElement, text: string): void {
	const field = inputOf(form, "text");
	if (field) field.value = text;
}

/** Writes a text into a form as if it were typed there. */
export function showText(form: HTMLFormElement, text: string): void {
	writeText(form, text);
	inputOf(form, "text")?.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** Remembers who replied, or forgets it, as the checkbox says. */
export function keepIdentity(form: HTMLFormElement, { name, email, website }: ReplyInput, memory: ReplyMemory): void {
	const isWanted = new FormData(form).get("remember") !== null;
	memory.writeIdentity(isWanted ? { name, email, website: website ?? "" } : undefined);
}

/** Moves to the field of the first problem. */
export function focusFirst(form: HTMLFormElement, problems: readonly ReplyProblem[]): void {
	if (problems[0]) inputOf(form, problems[0].field)?.focus();
}

export function inputOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement | undefined {
	const field = form.elements.namedItem(name);
	return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : undefined;
}
