import type { NamedPath } from "./story.ts";

/** What stands at the head of every page. */
export type Masthead = {
	name: string;
	tagline?: string;
	/** BCP 47. */
	language: string;
	direction: "ltr" | "rtl";
	/** IANA name: dates are shown in the newsroom's own time on server and device alike. */
	timeZone: string;
	sections: NamedPath[];
};
