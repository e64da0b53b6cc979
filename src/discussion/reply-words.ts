import type { FailureKind } from "../model/failure.ts";
import type { ReplyField, ReplyProblem, ReplyRefusal } from "../model/reply.ts";

/** The sentence for each problem of each field. */
const PROBLEMS: Record<ReplyField, Record<ReplyProblem["kind"], string>> = {
	text: {
		missing: "Write your comment first.",
		"too-long": "Your comment is too long: about 65,000 characters are taken. Shorten it, or send it in two parts.",
		invalid: "Your comment can't be read as text.",
	},
	name: {
		missing: "Give the name to stand above your comment.",
		"too-long": "That name is too long: 245 characters are taken.",
		invalid: "That name can't be read as text.",
	},
	email: {
		missing: "Give your email address. It will not be published.",
		"too-long": "That email address is too long: 100 characters are taken.",
		invalid: "That does not look like an email address. It should be like name@example.org.",
	},
	website: {
		missing: "Give the address of your website.",
		"too-long": "That address is too long: 200 characters are taken.",
		invalid: "That does not look like the address of a website. It should be like example.org, or be left empty.",
	},
};

export function problemSentence({ field, kind }: ReplyProblem): string {
	return PROBLEMS[field][kind];
}

/** Why the newsroom did not take a reply, and what to do. */
export function refusalSentence(reason: ReplyRefusal, retryAfterSeconds?: number): string {
	switch (reason) {
		case "closed":
			return "This discussion is closed: no new comments are taken. Your text is kept on this device.";
		case "filtered":
			return "The newsroom’s filter has set your comment aside as unwanted. Your text is kept: change it and send it again, or copy it.";
		case "login-required":
			return "The newsroom does not take comments through this page. Your text is kept on this device.";
		case "duplicate":
			return "You have already said exactly this here. Change it if you want to add something.";
		case "too-fast":
			return `That is faster than comments are taken. Wait ${secondsWords(retryAfterSeconds)} and send it again; your text is kept.`;
		case "parent-missing":
			return "The comment you answer is no longer there. Your text is kept; you can send it as a comment of its own.";
		case "story-missing":
			return "This story is no longer in the paper. Your text is kept on this device.";
	}
}

/** "20 seconds", "1 second", and "a moment" where nobody knows. */
function secondsWords(seconds: number | undefined): string {
	if (!seconds) return "a moment";
	return seconds === 1 ? "1 second" : `${seconds} seconds`;
}

/** What went wrong on the way, and what to do. Nothing that was typed is lost in any of them. */
export function sendFailureSentence(kind: FailureKind | undefined): string {
	switch (kind) {
		case "offline":
			return "Your comment could not be sent: there is no connection to the newsroom. Every word is kept; try again when you are back online.";
		case "timeout":
			return "The newsroom did not answer in time. Every word is kept; try again, it will not be posted twice.";
		case "busy":
			return "The newsroom is busy. Every word is kept; try again in a moment.";
		case "full":
			return "The newsroom has no room for comments at the moment: its disk is full. Every word is kept; try again later.";
		default:
			return "Your comment could not be sent: something failed at the newsroom. Every word is kept; try again, it will not be posted twice.";
	}
}
