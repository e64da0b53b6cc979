import { useSuspenseQuery } from "@tanstack/react-query";
import { type FormEvent, type RefObject, useId, useRef, useState, useSyncExternalStore } from "react";
import { mastheadQuery } from "../front/list-queries.ts";
import type { NamedPath } from "../model/story.ts";
import { changeSettings, onSettingsChange, readSettings } from "../reading/settings.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { Sheet } from "../ui/sheet.tsx";

/** Longer than any word. */
const LONGEST = 100;

/** What this reader does not want to meet in lists: words and sections. Each change counts at once. */
export function MutingSheet({ onClose }: { onClose: () => void }) {
	const words = texts("mute");
	const { data: masthead } = useSuspenseQuery(mastheadQuery);
	const { mutedWords, mutedSections } = useSyncExternalStore(onSettingsChange, readSettings);
	const [outcome, setOutcome] = useState("");
	const field = useRef<HTMLInputElement>(null);
	const keep = (change: Parameters<typeof changeSettings>[0], done = "") =>
		setOutcome(changeSettings(change) ? done : words.notKept());
	const remove = (word: string) => {
		keep({ mutedWords: mutedWords.filter((other) => other !== word) }, words.isRemoved({ word }));
		field.current?.focus();
	};
	const mute = ({ path }: NamedPath, isMuted: boolean) =>
		keep({ mutedSections: isMuted ? [...mutedSections, path] : mutedSections.filter((other) => other !== path) });
	const add = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const word = field.current?.value.trim() ?? "";
		if (word === "") return;
		keep({ mutedWords: [...mutedWords.filter((other) => other !== word), word] }, words.isMuted({ word }));
		event.currentTarget.reset();
	};
	return (
		<Sheet title={words.title()} close={words.close()} onClose={onClose}>
			<p>{words.about()}</p>
			<WordForm field={field} onSubmit={add} />
			{mutedWords.length > 0 && (
				<ul aria-label={words.words()} className="muted-words">
					{mutedWords.map((word) => (
						<li key={word}>
							<bdi>{word}</bdi>
							<Button look="quiet" aria-label={words.remove({ word })} onClick={() => remove(word)}>
								×
							</Button>
						</li>
					))}
				</ul>
			)}
			<p role="status">{outcome}</p>
			<fieldset className="muted-sections">
				<legend>{words.sections()}</legend>
				{masthead.sections.map((section) => (
					<label key={section.path} className="switch">
						<input
							type="checkbox"
							checked={mutedSections.includes(section.path)}
							onChange={({ target }) => mute(section, target.checked)}
						/>
						{section.name}
					</label>
				))}
			</fieldset>
		</Sheet>
	);
}

function WordForm({
	field,
	onSubmit,
}: {
	field: RefObject<HTMLInputElement | null>;
	onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}) {
	const words = texts("mute");
	const id = useId();
	return (
		<form onSubmit={onSubmit} className="muted-form">
			<label htmlFor={id}>{words.word()}</label>
			<input ref={field} id={id} maxLength={LONGEST} autoComplete="off" />
			<Button type="submit" look="plain">
				{words.add()}
			</Button>
		</form>
	);
}
