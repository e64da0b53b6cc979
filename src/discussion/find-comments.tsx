import { type FormEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef } from "react";
import { addLateSheet } from "../lib/late-sheet.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import styles from "./find.css?inline";
import type { Find } from "./use-find.ts";

/** After so long without a letter, in milliseconds, what is typed is looked for. */
const PAUSE = 250;

/** A discussion of fewer comments is seen at a glance. */
export const FEWEST_TO_FIND = 6;

/**
 * Finds words in the comments, while they are typed: Enter and Shift+Enter lead from one to the next, Escape brings
 * everything back. It stays in view as long as something is looked for. Where the keyboard is on the screen, Enter puts it
 * away: the focus goes to what was found.
 */
export function FindComments({ find }: { find: Find }) {
	const words = texts("discussion");
	const form = useRef<HTMLFormElement>(null);
	const timer = useRef<number>(undefined);
	const field = () => form.current?.elements.namedItem("q") as HTMLInputElement;
	// What is typed is looked for later, and the styles of that come with it.
	useEffect(() => {
		addLateSheet(styles);
		return () => clearTimeout(timer.current);
	}, []);

	// A finger that moves the comments is done with typing: the keyboard leaves the screen to them.
	const letGo = useEffectEvent(({ target }: TouchEvent) => {
		if (document.activeElement === field() && !form.current?.contains(target as Node)) field().blur();
	});
	useEffect(() => {
		if (!find.isOn) return;
		const onTouchMove = (event: TouchEvent) => letGo(event);
		document.addEventListener("touchmove", onTouchMove, { passive: true });
		return () => document.removeEventListener("touchmove", onTouchMove);
	}, [find.isOn]);

	const step = (by: 1 | -1) => {
		clearTimeout(timer.current);
		find.step(by, field().value);
	};
	const close = () => {
		clearTimeout(timer.current);
		const read = find.end();
		field().value = "";
		(read ?? field()).focus({ preventScroll: true });
	};
	const onInput = (event: FormEvent) => {
		clearTimeout(timer.current);
		// Letters that are still being put together are none yet.
		if ((event.nativeEvent as InputEvent).isComposing) return;
		timer.current = window.setTimeout(() => find.look(field().value), PAUSE);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.nativeEvent.isComposing) return;
		if (event.key === "Enter" && event.shiftKey && event.target === field()) {
			event.preventDefault();
			step(-1);
		}
		if (event.key === "Escape" && (find.isOn || field().value !== "")) {
			event.preventDefault();
			close();
		}
	};

	return (
		<form
			ref={form}
			role="search"
			aria-label={words.findIn()}
			className="find-comments needs-script"
			data-on={find.isOn ? "" : undefined}
			onInput={onInput}
			onCompositionEnd={onInput}
			onKeyDown={onKeyDown}
			onSubmit={(event) => {
				event.preventDefault();
				step(1);
			}}
		>
			<Field label={words.findIn()} type="search" name="q" autoComplete="off" enterKeyHint="search" maxLength={200} />
			{find.isOn && (
				<p className="find-ways">
					<span className="find-words">{find.isLooking ? words.looking() : (find.placeWords ?? find.countWords)}</span>
					<Button look="quiet" aria-label={words.previousFound()} onClick={() => step(-1)}>
						<span aria-hidden="true">↑</span>
					</Button>
					<Button look="quiet" aria-label={words.nextFound()} onClick={() => step(1)}>
						<span aria-hidden="true">↓</span>
					</Button>
					<Button look="quiet" aria-label={words.closeFound()} onClick={close}>
						<span aria-hidden="true">×</span>
					</Button>
				</p>
			)}
			{find.isOn && find.total === 0 && !find.isLooking && <p className="find-words">{words.findHelp()}</p>}
			{find.trouble && <Notice isUrgent>{find.trouble}</Notice>}
			{find.isOn && find.search.isError && (
				<Notice isUrgent>
					{words.notSearched()}{" "}
					<Button look="quiet" onClick={() => void find.search.refetch()}>
						{texts("paper").tryAgain()}
					</Button>
				</Notice>
			)}
		</form>
	);
}
