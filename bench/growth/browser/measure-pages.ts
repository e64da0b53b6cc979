import { chromium } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "../../../scripts/chromium.ts";
import { percentile } from "../percentile.ts";
import { measurePage, type PageFigures } from "./measure-page.ts";

export type MeasuredPage = { name: string; url: string; isDiscussed: boolean };
export type PageRow = { name: string; figures: PageFigures };

/** Measures pages in turns, each so many times; gives the medians. */
export async function measurePages(pages: readonly MeasuredPage[], times: number): Promise<PageRow[]> {
	const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
	try {
		const runs = pages.map((): PageFigures[] => []);
		for (let time = 0; time < times; time += 1) {
			for (const [at, { url, isDiscussed }] of pages.entries()) {
				runs[at]?.push(await measurePage(browser, url, isDiscussed));
			}
		}
		return pages.map(({ name }, at) => ({ name, figures: medianOf(runs[at] ?? []) }));
	} finally {
		await browser.close();
	}
}

function medianOf(runs: readonly PageFigures[]): PageFigures {
	const names = Object.keys(runs[0] ?? {}) as (keyof PageFigures)[];
	const medians = names.map(
		(name) =>
			[
				name,
				percentile(
					runs.flatMap((run) => run[name] ?? []),
					0.5,
				),
			] as const,
	);
	return Object.fromEntries(medians) as PageFigures;
}
