// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Story } from "../../src/model/story.ts";
import { buildExport } from "./testing/build-export.ts";
import { openImportDesk } from "./testing/import-export.ts";
import { ITEMS, UPLOADS } from "./testing/tide-export.ts";

const body = (story: Story) => JSON.stringify(story.body);

describe("an import of an export", () => {
	test("is the paper: name, sections in their order, authors, lists, stories", async () => {
		const desk = openImportDesk();
		const { code, said } = await desk.run(ITEMS);
		expect(said).toMatch(/stories +2 taken\n +pages +1 taken\n +comments +3 taken\n +files +3 taken/);
		expect(code).toBe(0);
		const newsroom = await desk.open();
		expect(await newsroom.masthead()).toEqual({
			name: "Ebb & Flow",
			tagline: "All the news that floats",
			language: "en-GB",
			direction: "ltr",
			timeZone: "UTC",
			sections: [
				{ name: "Water & Salt", path: "/category/water/" },
				{ name: "Land", path: "/category/land/" },
			],
		});
		const front = await newsroom.list("/", 1);
		expect(front.stories.map(({ path: place }) => place)).toEqual(["/2024/the-tide/", "/2024/the-moon/"]);
		const water = await newsroom.list("/category/water/", 1);
		expect(water.subject).toEqual({
			kind: "section",
			path: "/category/water/",
			name: "Water & Salt",
			description: "What flows.",
			children: [{ name: "Tides", path: "/category/water/tides/" }],
		});
		expect(water.total).toBe(2);
		expect((await newsroom.list("/category/water/tides/", 1)).total).toBe(1);
		expect((await newsroom.list("/category/land/", 1)).total).toBe(1);
		expect((await newsroom.list("/tag/moon/", 1)).subject).toMatchObject({ kind: "tag", name: "Moon" });
		expect((await newsroom.list("/author/tom-arkell/", 1)).total).toBe(1);
		await expect(newsroom.list("/category/science/", 1)).rejects.toThrow("nothing");
		await expect(newsroom.story("/2026/04/01/bundled/")).rejects.toThrow("no story");
	});

	test("holds whole stories, their files on this disk and their links in this paper", async () => {
		const desk = openImportDesk();
		await desk.run(ITEMS);
		const newsroom = await desk.open();
		const story = await newsroom.story("/2024/the-tide/");
		expect(story).toMatchObject({
			id: "17",
			headline: "The tide & the mill",
			standfirst: "Twice a day.",
			published: "2024-06-05T16:04:48Z",
			updated: "2024-07-01T08:00:00Z",
			section: { name: "Tides", path: "/category/water/tides/" },
			authors: [{ name: "Ada Fenn", path: "/author/ada-fenn/" }],
			tags: [{ name: "Moon", path: "/tag/moon/" }],
			leadPicture: { src: "/media/imported/wp-content/uploads/2024/06/lead.png" },
			commentCount: 3,
		});
		expect(story.original).toBeUndefined();
		expect(story.body[0]).toEqual({
			kind: "paragraph",
			content: ["It comes,", { kind: "line-break" }, "and it goes."],
		});
		expect(story.body[1]).toMatchObject({
			kind: "picture",
			picture: {
				width: 900,
				height: 600,
				srcset: expect.stringContaining("/media/imported/wp-content/uploads/2024/06/mill-300x200.jpg 300w"),
			},
		});
		expect(body(story)).toContain('"href":"/2024/the-moon/"');
		expect(body(story)).not.toContain("ebb.example");
		expect(readdirSync(path.join(desk.dataFolder, "media/wp-content/uploads/2024/06")).toSorted()).toEqual([
			"lead.png",
			"mill-300x200.jpg",
			"mill.jpg",
		]);
	});

	test("is searched, and its stories know what is like them; pages are found but in no list", async () => {
		const desk = openImportDesk();
		await desk.run(ITEMS);
		const newsroom = await desk.open();
		expect((await newsroom.search("zephyrine", 1)).total).toBe(2);
		expect((await newsroom.search("hidden", 1)).total).toBe(0);
		expect((await newsroom.similar("/2024/the-tide/")).map(({ path: place }) => place)).toEqual(["/2024/the-moon/"]);
		expect((await newsroom.story("/imprint/")).headline).toBe("Imprint");
		expect((await newsroom.search("imprint", 1)).total).toBe(1);
		const paths: string[] = [];
		for await (const address of newsroom.addresses()) paths.push(address.path);
		expect(paths.toSorted()).toEqual(
			[
				"/",
				"/2024/the-moon/",
				"/2024/the-tide/",
				"/author/ada-fenn/",
				"/author/tom-arkell/",
				"/category/land/",
				"/category/water/",
				"/category/water/tides/",
				"/imprint/",
				"/tag/moon/",
			].toSorted(),
		);
	});

	test("brings approved comments in their threads, without e-mail and network addresses, and takes replies", async () => {
		const desk = openImportDesk();
		await desk.run(ITEMS);
		const newsroom = await desk.open();
		const { comments, count, isOpen } = await newsroom.discussion("/2024/the-tide/", 1);
		expect([count, isOpen]).toEqual([3, true]);
		const [first, answer, stray] = comments;
		expect(first).toMatchObject({
			author: { name: "Bea", url: "https://bea.example/" },
			published: "2024-06-06T10:00:00Z",
			status: "published",
		});
		expect(first?.body).toHaveLength(2);
		expect(JSON.stringify(first?.body)).toContain('"href":"https://example.org/x"');
		expect(answer).toMatchObject({ parentId: first?.id, author: { name: "Ada", role: "author" } });
		expect(answer?.body).toEqual([
			{ kind: "paragraph", content: ["Not ", { kind: "emphasis", content: ["quite"] }, "."] },
		]);
		expect(stray?.parentId).toBeUndefined();
		expect((await newsroom.discussion("/2024/the-moon/", 1)).isOpen).toBe(false);
		const reply = { text: "And here.", name: "Cy", email: "cy@letters.example", parentId: answer?.id ?? "" };
		expect(await newsroom.reply("/2024/the-tide/", reply, "")).toMatchObject({ kind: "stored" });
		expect((await newsroom.story("/2024/the-tide/")).commentCount).toBe(4);
		await newsroom.close();
		const stored = ["newsroom.db", "newsroom.db-wal"]
			.map((name) => path.join(desk.dataFolder, name))
			.filter((file) => existsSync(file))
			.map((file) => readFileSync(file, "latin1"))
			.join("");
		for (const secret of [
			"bea@letters.example",
			"198.51.100.7",
			"ada@ebb.example",
			"tom@ebb.example",
			"Hidden words",
		]) {
			expect(stored, secret).not.toContain(secret);
		}
	});

	test("says what it could not take, and why", async () => {
		const desk = openImportDesk();
		const broken = { id: 40, content: `<img src="${UPLOADS}/missing.jpg"><img src="${UPLOADS}/a.svg">` };
		const { said } = await desk.run([...ITEMS, broken]);
		expect(said).toContain("1 story: behind a password\n    https://ebb.example/news/2024/story-21/");
		expect(said).toContain('1 story: of the type "product", which is neither post nor page');
		expect(said).toContain(`1 file: not found\n    ${UPLOADS}/missing.jpg`);
		expect(said).toContain("1 file: drawings (SVG) are not copied");
		expect(said).toMatch(/npm start\n$/);
		const story = await (await desk.open()).story("/2024/story-40/");
		expect(body(story)).toContain(`${UPLOADS}/missing.jpg`);
	});
});

describe("what can't be imported", () => {
	test.each([
		["half an export", buildExport(ITEMS, { isWhole: false }), "ends in the middle"],
		["a feed", "<rss><channel><title>x</title></channel></rss>", "no export of a WordPress"],
		["a page", "<!doctype html><html><p>Hello", "no export of a WordPress"],
		["a ZIP file", "PK\u0003\u0004", "unpack it first"],
		["nothing", "", "no export of a WordPress"],
		["an export of nothing", buildExport([]), "no story that can be read"],
	])("%s is said, and changes nothing", async (_, text, sentence) => {
		const desk = openImportDesk();
		const { code, said } = await desk.run([], { text });
		expect(code).toBe(1);
		expect(said).toContain(sentence);
		expect((await (await desk.open()).masthead()).name).toBe("The Test Post");
	});

	test("another site does not go into the same folder", async () => {
		const desk = openImportDesk();
		await desk.run(ITEMS);
		const other = await desk.run([], { text: buildExport(ITEMS, { home: "https://other.example" }) });
		expect(other.code).toBe(1);
		expect(other.said).toContain("holds an import of https://ebb.example/news/ already");
		const secure = await desk.run([], { text: buildExport(ITEMS, { home: "http://www.ebb.example/news" }) });
		expect(secure.code, "the same site otherwise written").toBe(0);
	});
});
