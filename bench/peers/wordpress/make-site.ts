import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fetchBrowserFiles, type WordPressVersion } from "../../../e2e/wordpress/fetch-wordpress.ts";
import { startWordPress } from "../../../e2e/wordpress/start-wordpress.ts";
import { ensurePhp, PHP_MISSING } from "../../../scripts/ensure-php.ts";
import type { BenchEdition, BenchPicture } from "../../peer.ts";
import { buildContent } from "./build-content.ts";

export const VERSION: WordPressVersion = "6.7";

const LIBRARY = path.join(import.meta.dirname, "../../../e2e/wordpress/seed/library.php");
const SEED = path.join(import.meta.dirname, "seed.php");

/** Installs a WordPress with all stories of the edition into `folder`, as `startWordPress` takes it. */
export async function makeSite(edition: BenchEdition, folder: string): Promise<void> {
	if (ensurePhp() === undefined) throw new Error(PHP_MISSING);
	const site = await startWordPress({ version: VERSION });
	const draft = mkdtempSync(path.join(tmpdir(), "broadsheet-bench-seed-"));
	try {
		cpSync(await fetchBrowserFiles(VERSION), path.join(site.folder, "root"), { recursive: true });
		const file = path.join(draft, "seed.json");
		writeFileSync(file, JSON.stringify(buildSeed(edition)));
		await site.runPhp(`$seed_file = '${file}'; require '${LIBRARY}'; require '${SEED}';`);
		site.snapshot();
		cpSync(path.join(site.folder, "root"), path.join(folder, "root"), { recursive: true });
	} finally {
		await site.stop();
		rmSync(draft, { recursive: true, force: true });
	}
}

function buildSeed(edition: BenchEdition) {
	return {
		name: edition.name,
		storiesPerPage: edition.front.length,
		stories: edition.stories.map(({ bodyHtml, picture, ...story }) => ({
			...story,
			content: buildContent({ ...story, bodyHtml }),
			pictureFile: path.join(edition.mediaFolder, path.basename(largestJpeg(picture))),
			alt: picture.alt,
			caption: [picture.caption, picture.credit].filter(Boolean).join(" "),
		})),
	};
}

/** An editor uploads one picture, as large as there is; WordPress makes the smaller ones of it. */
function largestJpeg({ src, srcset = "" }: BenchPicture): string {
	const sizes = srcset.split(",").map((part) => part.trim().split(" "));
	const widest = sizes.toSorted(
		([, one = ""], [, other = ""]) => Number.parseInt(other, 10) - Number.parseInt(one, 10),
	);
	return widest[0]?.[0] || src;
}
