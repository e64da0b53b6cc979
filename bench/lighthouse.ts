import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { BROWSER_FLAGS } from "./browser.ts";
import type { Sample } from "./metrics.ts";

const PROGRAM = path.join(import.meta.dirname, "node_modules/lighthouse/cli/index.js");

type Report = {
	categories: Record<string, { score: number | null }>;
	audits: Record<string, { numericValue?: number }>;
	runtimeError?: { message: string };
};

/** Lighthouse's own mobile run of one page, in a Chromium of its own. Scores from 0 to 100. */
export async function measureLighthouse(browserProgram: string, url: string): Promise<Sample> {
	const folder = await mkdtemp(path.join(tmpdir(), "broadsheet-bench-lighthouse-"));
	const file = path.join(folder, "report.json");
	try {
		const words = [PROGRAM, url, "--quiet", "--output=json", `--output-path=${file}`, "--no-enable-error-reporting"];
		await promisify(execFile)(process.execPath, [...words, `--chrome-flags=${BROWSER_FLAGS.join(" ")}`], {
			env: { ...process.env, CHROME_PATH: browserProgram },
			timeout: 120_000,
		});
		return readReport(JSON.parse(await readFile(file, "utf8")));
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

function readReport({ categories, audits, runtimeError }: Report): Sample {
	if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
	const sample: Sample = {};
	for (const id of ["performance", "accessibility", "best-practices", "seo"]) {
		const score = categories[id]?.score;
		if (typeof score === "number") sample[id] = Math.round(score * 100);
	}
	const figures = {
		lighthouseFirstPaint: "first-contentful-paint",
		lighthouseLargestPaint: "largest-contentful-paint",
		lighthouseBlocking: "total-blocking-time",
		lighthouseShift: "cumulative-layout-shift",
	};
	for (const [id, audit] of Object.entries(figures)) {
		const value = audits[audit]?.numericValue;
		if (value !== undefined) sample[id] = value;
	}
	return sample;
}
