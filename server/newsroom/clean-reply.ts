import { type ReplyInput, websiteUrl } from "../../src/model/reply.ts";
import { cleanLine, cleanText } from "./clean-text.ts";

/** A reply without characters that have no place in it; to be checked after this, not before. */
export function cleanReply(input: ReplyInput): ReplyInput {
	return {
		...input,
		text: cleanText(input.text).replace(/^\n+/, "").trimEnd(),
		name: cleanLine(input.name),
		email: cleanLine(input.email),
		...(input.website === undefined ? {} : { website: cleanLine(input.website) }),
		...(input.quotes && { quotes: input.quotes.map(({ text, from }) => ({ text: cleanText(text), from })) }),
	};
}

/** A checked reply as it is kept. */
export function keptFields(reply: ReplyInput) {
	return { name: reply.name, email: reply.email, website: websiteUrl(reply.website ?? "") ?? null, text: reply.text };
}
