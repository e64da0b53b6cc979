import { mkdirSync } from "node:fs";
import path from "node:path";
import { onTestFinished } from "vitest";
import { apiUrls } from "../../../../src/urls.ts";
import { buildApp } from "../../../http/testing/build-app.ts";
import { emptyEdition, storyFile, temporaryFolder, writeEdition } from "../../testing/small-edition.ts";
import { type EmbeddedNewsroomOptions, openEmbeddedNewsroom } from "../open-embedded-newsroom.ts";

export const TIDE = "/2026/04/01/tide/";

/** An edition of one story, in a folder of its own. */
export function writeOneStory(): string {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	mkdirSync(folder, { recursive: true });
	writeEdition(folder, {
		...emptyEdition(),
		"stories/science/tide.md": storyFile("Tide", "2026-04-01T08:00:00Z", "Text of the tide."),
	});
	return folder;
}

/** The embedded newsroom over a data folder as readers have it, and what its owner reads in the log. */
export async function openServed(dataFolder: string, options: Partial<EmbeddedNewsroomOptions> = {}) {
	const log: string[] = [];
	const newsroom = await openEmbeddedNewsroom({
		dataFolder,
		editionFolder: writeOneStory(),
		moderation: "open",
		log: (line) => log.push(line),
		...options,
	});
	onTestFinished(() => newsroom.close());
	const app = buildApp({ newsroom });
	return {
		log,
		newsroom,
		/** The status of sending the reply of a number, under the key of that number. */
		reply: async (number: number) => {
			const text = `Reply number ${number}. ${"Words. ".repeat(200)}`;
			const response = await app.request(apiUrls.replies(TIDE), {
				method: "POST",
				headers: { "content-type": "application/json", "idempotency-key": `number-${number}` },
				body: JSON.stringify({ text, name: "Bea", email: "bea@letters.example" }),
			});
			return { status: response.status, headers: response.headers, body: await response.text() };
		},
		/** How many comments readers see. */
		count: async () => {
			const response = await app.request(apiUrls.discussion(TIDE, 1));
			return response.status === 200 ? ((await response.json()) as { count: number }).count : response.status;
		},
	};
}

export const databaseIn = (dataFolder: string) => path.join(dataFolder, "newsroom.db");
