import { isRecord } from "../lib/is-record.ts";

/** Whether a value is what it should be. What is checked was just read and is nobody's yet: it is tidied on the way. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === "string";
export const isNumber: Check = (value) => typeof value === "number";
export const isTime: Check = (value) => isText(value) && !Number.isNaN(Date.parse(value as string));

/** A list; what is not what it should be is taken out of it, and what comes again under the same `key`. */
export function listOf(isItem: Check, key?: string): Check {
	return (list) => {
		if (!Array.isArray(list)) return false;
		const seen = new Set();
		const kept = list.filter((item) => isItem(item) && !(key && seen.has(item[key])) && seen.add(key && item[key]));
		list.length = 0;
		for (const item of kept) list.push(item);
		return true;
	};
}

/**
 * A record. `fields` says by name what is what; those named in `required`, with spaces between, must be there. Another
 * one that is not what it should be is taken out, and one that `fields` does not know is let be.
 */
export function recordOf(fields: Record<string, Check>, required: string): Check {
	const names = required === "" ? [] : required.split(" ");
	return (record) => {
		if (!isRecord(record) || !names.every((name) => name in record)) return false;
		return Object.keys(record).every((name) => {
			const isSound = !Object.hasOwn(fields, name) || fields[name]?.(record[name]);
			return isSound || (!names.includes(name) && delete record[name]);
		});
	};
}

/** One of a union that is tagged by `kind`: what each must have. */
export function unionOf(fields: Record<string, Check>, required: Record<string, string>): Check {
	return (value) => {
		const kind = isRecord(value) && String(value.kind);
		return typeof kind === "string" && Object.hasOwn(required, kind) && recordOf(fields, `${required[kind]}`)(value);
	};
}
