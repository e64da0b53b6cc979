import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import {
	buildReadingFile,
	importReading,
	type ParsedFile,
	parseReadingFile,
	planImport,
	type ReadingFile,
} from "../reading/reading-file.ts";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { Part } from "./device-part.tsx";

/** No reading comes near it, in bytes. */
const MOST = 10 * 1024 * 1024;
const FILE_NAME = "broadsheet-reading.json";

/** A reader's own things, out to a file and back in from one. */
export function ReadingInFile() {
	const words = texts("device");
	const client = useQueryClient();
	const announce = useAnnounce();
	const id = useId();
	const [read, setRead] = useState<ParsedFile>();
	const [outcome, setOutcome] = useState("");
	const choose = async (input: HTMLInputElement) => {
		const [file] = input.files ?? [];
		if (!file) return;
		setOutcome("");
		const text = file.size <= MOST ? await file.text().catch(() => "") : "";
		setRead(parseReadingFile(text));
		// The same file can be chosen again.
		input.value = "";
	};
	const bringIn = async (file: ReadingFile) => {
		const said = (await importReading(file)) ? words.imported() : words.importFull();
		setRead(undefined);
		setOutcome(said);
		announce(said);
		await client.invalidateQueries({ queryKey: ["kept"] });
		document.getElementById(`${id}-file`)?.focus();
	};
	return (
		<Part title={words.fileTitle()}>
			<p className="kept-note">{words.fileHelp()}</p>
			<p className="take-ways">
				<Button look="plain" onClick={() => void saveToFile()}>
					{words.exportFile()}
				</Button>
				<label htmlFor={`${id}-file`} className="min-w-0">
					{words.importFile()}{" "}
					<input
						id={`${id}-file`}
						type="file"
						accept=".json,application/json"
						onChange={({ target }) => void choose(target)}
					/>
				</label>
			</p>
			<div role="status" className="kept-note">
				{read?.kind === "other" && words.importOther()}
				{read?.kind === "newer" && words.importNewer()}
				{read?.kind === "file" && <PlanWords file={read.file} />}
				{outcome}
			</div>
			{read?.kind === "file" && (
				<p className="take-ways">
					<Button look="plain" onClick={() => void bringIn(read.file)}>
						{words.importYes()}
					</Button>
					<Button look="quiet" onClick={() => setRead(undefined)}>
						{words.importNo()}
					</Button>
				</p>
			)}
		</Part>
	);
}

function PlanWords({ file }: { file: ReadingFile }) {
	const words = texts("device");
	const { saved, history, drafts, hidden, seen, hasOtherSettings } = planImport(file);
	const sentences = [
		saved > 0 && words.planSaved({ count: saved }),
		history > 0 && words.planHistory({ count: history }),
		drafts > 0 && words.planDrafts({ count: drafts }),
		hidden > 0 && words.planHidden({ count: hidden }),
		seen > 0 && words.planSeen({ count: seen }),
		hasOtherSettings && words.planSettings(),
	].filter((sentence) => sentence !== false);
	if (sentences.length === 0) return words.planNothing();
	return (
		<>
			<p>{words.planTitle()}</p>
			<ul className="kept-plan">
				{sentences.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
		</>
	);
}

async function saveToFile(): Promise<void> {
	const text = JSON.stringify(await buildReadingFile(), null, "\t");
	const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
	const link = document.createElement("a");
	link.href = url;
	link.download = FILE_NAME;
	link.click();
	// Some browsers begin to read it only now.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
