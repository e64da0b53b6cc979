import * as v from "valibot";
import { parseDuration, utcTime } from "./times.ts";

/** Text that is there, on one line. */
export const line = v.pipe(
	v.string("is words, in quotes if they look like something else"),
	v.trim(),
	v.nonEmpty("is empty"),
);

export const time = v.pipe(
	v.string(),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const parsed = utcTime(dataset.value);
		if (parsed !== undefined) return parsed;
		addIssue({ message: `"${dataset.value}" is no time such as 2026-11-20T06:30:00Z` });
		return NEVER;
	}),
);

/** Seconds, written "3h 20m". */
export const duration = v.pipe(
	v.string('is a time such as "3h 20m"'),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const seconds = parseDuration(dataset.value);
		if (seconds !== undefined) return seconds;
		addIssue({ message: `"${dataset.value}" is no time such as "3h 20m"` });
		return NEVER;
	}),
);

/** BCP 47. */
export const language = v.pipe(
	v.string(),
	v.check((code) => isLanguage(code), "is no language code such as en-GB"),
);

function isLanguage(code: string): boolean {
	try {
		return Intl.getCanonicalLocales(code).length === 1;
	} catch {
		return false;
	}
}
