import { expect, it } from "vitest";
import { weighEdition, weighRest } from "./weigh-edition.ts";

const weights = {
	version: 1 as const,
	stories: 2,
	textBytes: 9_000,
	pictures: [
		[
			{ width: 320, bytes: 10_000 },
			{ width: 860, bytes: 40_000 },
			{ width: 1600, bytes: 90_000 },
		],
	],
};

it("counts each picture in the file that this screen needs", () => {
	expect(weighEdition(weights, 700)).toEqual({
		stories: 2,
		textBytes: 9_000,
		pictures: 1,
		pictureBytes: 40_000,
		isExact: true,
	});
});

it("guesses what nobody knows, and says that it did", () => {
	const { pictureBytes, isExact } = weighEdition({ ...weights, pictures: [[{ width: 1000 }], [{}]] }, 500);
	expect(pictureBytes).toBe(80_000 + 20_000);
	expect(isExact).toBe(false);
});

it("weighs what is still to come beside what is here", () => {
	const here = {
		path: "/a/",
		kind: "story" as const,
		title: "A",
		keptAt: 1,
		openedAt: 0,
		editions: ["/"],
		json: [
			{ address: "/api/story/a.json", bytes: 3_000 },
			{ address: "/api/discussion/1/a.json", bytes: 1_000 },
			{ address: "/api/similar/a.json", bytes: 700 },
		],
		pictures: [{ kept: "/a-860.avif", addresses: [], bytes: 40_000 }],
	};
	const two = { ...weights, pictures: [...weights.pictures, [{ width: 860, bytes: 25_000 }]] };
	expect(weighRest(two, [here], { width: 700, hasPictures: true })).toBe(5_000 + 25_000);
	expect(weighRest(two, [here], { width: 700, hasPictures: false })).toBe(5_000);
	expect(weighRest({ ...two, textBytes: 0 }, [here, here], { width: 700, hasPictures: false })).toBe(0);
});
