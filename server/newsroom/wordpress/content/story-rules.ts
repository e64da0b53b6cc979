import { buildParagraph } from "./blocks/build-paragraph.ts";
import { parseElement } from "./parse-element.ts";
import type { Rules } from "./scope.ts";

/** What a story is made of. */
export const STORY_RULES: Rules = { parseElement, buildParagraph };
