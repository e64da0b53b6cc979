import { expect, it } from "vitest";
import { buildApp, STORY_PATH, story, summary } from "./testing/build-app.ts";

const srcset = "/pictures/mill-320.avif 320w, /pictures/mill-860.avif 860w";
const picture = {
	src: "/pictures/mill.jpg",
	width: 860,
	height: 600,
	alt: "",
	sources: [{ type: "image/avif", srcset }],
};
const files = {
	"edition/renditions/mill-320.avif": "x".repeat(320),
	"edition/renditions/mill-860.avif": "x".repeat(860),
};

it("says what the stories of a list weigh, each picture once and in its best format", async () => {
	const newsroom = {
		list: async () => ({
			version: 1 as const,
			subject: { kind: "front" as const, path: "/" as const },
			stories: [{ ...summary, picture }],
			page: 1,
			pages: 1,
			total: 1,
		}),
		story: async () => ({ ...story, leadPicture: { ...picture, alt: "A mill" } }),
	};
	const response = await buildApp({ newsroom, files }).request("/api/weights/index.json");
	expect(await response.json()).toEqual({
		version: 1,
		stories: 1,
		textBytes: expect.any(Number),
		pictures: [
			[
				{ width: 320, bytes: 320 },
				{ width: 860, bytes: 860 },
			],
		],
	});
});

it("leaves out what is locked or can't be had, and guesses no weight", async () => {
	const remote = { ...picture, sources: [], src: "https://site.example/a.jpg" };
	const newsroom = { story: async () => ({ ...story, isLocked: true as const, leadPicture: remote }) };
	const body = await (await buildApp({ newsroom }).request("/api/weights/category/history.json")).json();
	expect(body).toMatchObject({ stories: 0, textBytes: 0, pictures: [[{}]] });
	expect((await buildApp().request(`/api/weights${STORY_PATH.slice(0, -1)}.json`)).status).toBe(404);
});
