/** What tells an answer from what is none, and what is reached from what is not, in one chunk. */
export {
	isDiscussion,
	isFoundComments,
	isIndexFile,
	isMasthead,
	isOutline,
	isSearchResults,
	isStory,
	isStoryList,
	isSummaries,
	isWeights,
} from "./answer-shapes.ts";
export { openOutline } from "./open-outline.ts";
export { parseReplyOutcome, parseReportOutcome, parseUnlockOutcome } from "./parse-outcomes.ts";
export { reach } from "./reach.ts";
