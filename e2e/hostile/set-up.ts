import type { TestProject } from "vitest/node";
import { ensureFirefox, FIREFOX_MISSING } from "../../scripts/ensure-firefox.ts";
import { type Places, startPapers } from "./paper/start-papers.ts";

declare module "vitest" {
	interface ProvidedContext {
		places: Places;
		/** The path of a Firefox; empty where there is none. */
		firefox: string;
	}
}

/** Once for the tests of both browsers. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	const firefox = ensureFirefox();
	if (firefox === undefined) console.log(`The tests in Firefox were left out. ${FIREFOX_MISSING}`);
	const { places, stop } = await startPapers();
	project.provide("places", places);
	project.provide("firefox", firefox ?? "");
	return stop;
}
