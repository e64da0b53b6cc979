import { directionOfLanguage, interfaceTag, languageFor } from "../../../src/model/languages.ts";
import type { Masthead } from "../../../src/model/masthead.ts";
import { escapeHtml } from "./escape-html.ts";

/** A page is of the interface's language; what the newsroom wrote in another one says so where it stands. */
export function htmlTag({ language: tag }: Masthead): string {
	const language = languageFor(tag);
	return `<html lang="${escapeHtml(interfaceTag(language, tag))}" dir="${directionOfLanguage(language)}">`;
}
