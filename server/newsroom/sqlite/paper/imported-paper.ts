import type { DatabaseSync } from "node:sqlite";
import type { NamedPath } from "../../../../src/model/story.ts";
import type { PaperPlace } from "./paper-view.ts";

/** What an import has recorded of the paper itself. The key of a section or an author is its path. */
export type ImportedPaper = {
	/** The site's home, ending in a slash. */
	home: string;
	/** Where else its uploads are. */
	uploadOrigins?: string[];
	/** Whether the bundled edition is shown beside it. */
	isBeside: boolean;
	name: string;
	tagline?: string;
	/** BCP 47. */
	language: string;
	/** IANA name. */
	timeZone: string;
	topSections: NamedPath[];
	sections: PaperPlace[];
	authors: PaperPlace[];
	/** Where lists stand here, by their paths at the site, where these differ. */
	moved: Record<string, string>;
};

const FACT = "imported";

/**
 * Undefined as long as nothing was imported. The answer stays the same object until something changes, and is read
 * again only after a change of anything but discussions: every page asks for it.
 */
export function createReadImportedPaper(database: DatabaseSync): () => ImportedPaper | undefined {
	const selectRevision = database.prepare("SELECT paper FROM revision");
	const select = database.prepare("SELECT value FROM fact WHERE name = ?");
	let known: { revision: number; json: string | undefined; paper: ImportedPaper | undefined } | undefined;
	return () => {
		const { paper: revision } = selectRevision.get() as { paper: number };
		if (known?.revision === revision) return known.paper;
		const json = (select.get(FACT) as { value: string } | undefined)?.value;
		if (known?.json === json) known = { revision, json, paper: known?.paper };
		else known = { revision, json, paper: json === undefined ? undefined : (JSON.parse(json) as ImportedPaper) };
		return known.paper;
	};
}

/** Shows the imported paper from now on; belongs in a transaction. */
export function saveImportedPaper(database: DatabaseSync, paper: ImportedPaper): void {
	database
		.prepare("INSERT INTO fact VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value")
		.run(FACT, JSON.stringify(paper));
}
