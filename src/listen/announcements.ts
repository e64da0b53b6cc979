import { texts } from "../texts/texts.ts";
import type { Announce } from "./passages.ts";

/** What is announced, in the words of the interface. */
export const announceInWords: Announce = (what) => {
	const words = texts("listen");
	switch (what.kind) {
		case "list":
			return words.list({ count: what.count });
		case "item":
		case "note":
			return words[what.kind]({ number: what.number });
		case "embed":
		case "audio":
		case "video":
		case "file":
			return words[what.kind]({ title: what.title });
		default:
			return words[what.kind]();
	}
};
