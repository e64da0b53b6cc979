/**
 * The parts of a story's page that come after the story itself, in one chunk: apart from each other they would break
 * what all pages share into many small files.
 */
export { giveQuote } from "../discussion/given-quotes.ts";
export { watchOutbox } from "../offline/watch-outbox.ts";
export { markQuotedWords } from "./lead-to-words.ts";
export { PageDiscussion } from "./page-discussion.tsx";
export { PageLock } from "./page-lock.tsx";
