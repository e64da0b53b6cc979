/**
 * The parts of a story's page that come after the story itself, in one chunk: apart from each other they would break
 * what all pages share into many small files.
 */
export { PageDiscussion } from "./page-discussion.tsx";
export { PageLock } from "./page-lock.tsx";
