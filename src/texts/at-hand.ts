/** The server has the texts of all languages at hand. A browser's script never holds this: it brings those of one. */
import { haveTexts, type TextsFile } from "./texts.ts";

haveTexts(import.meta.glob<TextsFile>("./*/*.json", { eager: true }));
