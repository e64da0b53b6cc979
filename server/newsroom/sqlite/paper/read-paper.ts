import type { DatabaseSync } from "node:sqlite";
import type { Paper } from "../edition/parse-paper.ts";
import { buildEditionView, buildImportedView, mergeViews } from "./build-views.ts";
import { createReadImportedPaper, type ImportedPaper } from "./imported-paper.ts";
import type { PaperView } from "./paper-view.ts";

/**
 * The paper as it is now: an import by another process shows without a restart. `edition` gives the edition's paper,
 * undefined where it was not loaded because an imported one stands in its place.
 */
export function createReadPaper(database: DatabaseSync, edition: () => Paper | undefined): () => PaperView {
	const readImported = createReadImportedPaper(database);
	let known: { view: PaperView; paper: Paper | undefined; imported: ImportedPaper | undefined } | undefined;
	return () => {
		const paper = edition();
		const imported = readImported();
		if (known?.paper !== paper || known?.imported !== imported || !known) {
			known = { view: buildView(paper, imported), paper, imported };
		}
		return known.view;
	};
}

function buildView(paper: Paper | undefined, imported: ImportedPaper | undefined): PaperView {
	if (imported && (!paper || !imported.isBeside)) return buildImportedView(imported);
	if (!paper) throw new Error("There is neither an edition nor an imported paper.");
	const own = buildEditionView(paper);
	return imported ? mergeViews(own, buildImportedView(imported)) : own;
}
