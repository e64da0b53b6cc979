/** Where the server leaves what became of a password that was posted without JavaScript. */
export function unlockAttemptKey(path: string) {
	return ["unlock-attempt", path];
}

/** Where the server leaves a reply that was posted without JavaScript and not taken. */
export function replyAttemptKey(path: string) {
	return ["reply-attempt", path];
}
