import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { tabStorage } from "../lib/device-storage.ts";
import { isRecord } from "../lib/is-record.ts";
import { randomId } from "../lib/random-id.ts";
import { Failure } from "../model/failure.ts";
import { LONGEST_NOTE, REPORT_REASONS, type ReportReason } from "../model/report.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { sendReport } from "./discussion-queries.ts";

type Draft = { reason?: ReportReason; note: string; key: string };

/** Tells the newsroom of a comment. What is written stays with this tab until it has arrived. */
export function ReportForm({ storyPath, id }: { storyPath: string; id: string }) {
	const words = texts("comment-menu");
	const place = `broadsheet:report:${storyPath}#${id}`;
	const [draft, setDraft] = useState(() => readDraft(place));
	const [isAsked, setIsAsked] = useState(false);
	const first = useRef<HTMLInputElement>(null);
	const said = useRef<HTMLParagraphElement>(null);
	const { mutate, data: outcome, error, isPending, reset } = useMutation(sendReport);
	const isOver = outcome !== undefined && outcome.kind !== "too-fast";

	// What was pressed is gone then, or the reader must choose first: the focus is the browser's.
	useEffect(() => {
		if (isOver) said.current?.focus();
		else first.current?.focus();
	}, [isOver]);

	const change = (to: Partial<Draft>) => {
		// Other words are another report.
		const next = { ...draft, ...to, key: randomId() };
		setDraft(next);
		tabStorage.write(place, next);
		reset();
	};
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const { reason, note, key } = draft;
		setIsAsked(reason === undefined);
		if (reason === undefined) return first.current?.focus();
		if (isPending) return;
		const report = { reason, ...(note.trim() !== "" && { note: note.trim() }) };
		mutate(
			{ path: storyPath, id, report, key },
			{ onSuccess: ({ kind }) => kind !== "too-fast" && kind !== "elsewhere" && tabStorage.remove(place) },
		);
	};

	if (isOver) {
		return (
			<>
				<p ref={said} tabIndex={-1}>
					{words[`report-${outcome.kind}`]()}
				</p>
				{outcome.kind === "elsewhere" && (
					<p>
						<a href={outcome.at} rel="external noopener">
							{words.reportThere()}
						</a>
					</p>
				)}
				{outcome.kind === "elsewhere" && draft.note !== "" && (
					<TextField label={words.yourNote()} value={draft.note} readOnly />
				)}
			</>
		);
	}
	return (
		<form onSubmit={submit}>
			<fieldset className="mb-4">
				<legend>{words.reason()}</legend>
				{REPORT_REASONS.map((reason, at) => (
					<label key={reason} className="switch">
						<input
							ref={at === 0 ? first : undefined}
							type="radio"
							name="reason"
							checked={draft.reason === reason}
							onChange={() => change({ reason })}
						/>
						{words[`reason-${reason}`]()}
					</label>
				))}
			</fieldset>
			<TextField
				label={words.note()}
				hint={words.noteHint()}
				name="note"
				maxLength={LONGEST_NOTE}
				value={draft.note}
				onChange={({ target }) => change({ note: target.value })}
			/>
			<p role="alert" className="mb-4">
				{isAsked && draft.reason === undefined && words.chooseReason()}
				{outcome?.kind === "too-fast" && words["report-too-fast"]({ seconds: outcome.retryAfterSeconds })}
				{error && failureSentence(error)}
			</p>
			<Button type="submit">{isPending ? words.sending() : words.send()}</Button>
		</form>
	);
}

function failureSentence(error: Error): string {
	const words = texts("comment-menu");
	const kind = error instanceof Failure ? error.kind : undefined;
	if (kind === "offline" || kind === "timeout" || kind === "busy") return words[`report-${kind}`]();
	return words["report-other"]();
}

function readDraft(place: string): Draft {
	const kept = tabStorage.read(place);
	const { reason, note, key } = isRecord(kept) ? kept : {};
	const known = REPORT_REASONS.find((each) => each === reason);
	return {
		note: typeof note === "string" ? note : "",
		key: typeof key === "string" ? key : randomId(),
		...(known && { reason: known }),
	};
}
