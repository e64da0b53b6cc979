import { createContext, useContext } from "react";
import type { StorySummary } from "../model/story.ts";

export type UseWhyMuted = (story: StorySummary) => "words" | "section" | undefined;

/**
 * Why this reader does not want a story in lists. The reader's settings are the pages' to bring: they hand in a hook,
 * which stays the same one, so that a change draws the cards alone.
 */
export const Muting = createContext<UseWhyMuted>(() => undefined);

export const useWhyMuted: UseWhyMuted = (story) => useContext(Muting)(story);
