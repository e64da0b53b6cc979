// @vitest-environment node
import { describe, expect, test } from "vitest";
import { openDatabase } from "../newsroom/sqlite/database/open-database.ts";
import type { ExportItem } from "./testing/build-export.ts";
import { openImportDesk } from "./testing/import-export.ts";
import { ITEMS, TIDE, UPLOADS } from "./testing/tide-export.ts";

describe("an import again", () => {
	test("changes nothing when nothing has changed, and asks for no file again but the missing", async () => {
		const desk = openImportDesk();
		const items = [...ITEMS, { id: 40, content: `<img src="${UPLOADS}/missing.jpg">` }];
		await desk.run(items);
		const newsroom = await desk.open();
		const before = [newsroom.revision(), JSON.stringify(await newsroom.story("/2024/the-tide/"))];
		desk.fetched.length = 0;
		const { said } = await desk.run(items);
		expect(said).toMatch(
			/stories +0 taken, 3 as before\n +pages +0 taken, 1 as before\n +comments +0 taken, 3 as before/,
		);
		expect(desk.fetched).toEqual([`${UPLOADS}/missing.jpg`]);
		expect([newsroom.revision(), JSON.stringify(await newsroom.story("/2024/the-tide/"))]).toEqual(before);
	});

	test("takes what is new and what has changed; old addresses lead to new ones; replies stay", async () => {
		const desk = openImportDesk();
		await desk.run(ITEMS);
		const newsroom = await desk.open();
		await newsroom.reply("/2024/the-tide/", { text: "Mine.", name: "Cy", email: "cy@letters.example" }, "");
		const before = newsroom.revision();
		const [first] = (await newsroom.discussion("/2024/the-tide/", 1)).comments;
		const changed: ExportItem = {
			...TIDE,
			slug: "the-ebb",
			title: "The ebb",
			comments:
				TIDE.comments?.map((comment) => (comment.id === 50 ? { ...comment, text: "Better told." } : comment)) ?? [],
		};
		const { said } = await desk.run([...ITEMS.filter(({ id }) => id !== 17), changed, { id: 41, title: "New" }]);
		expect(said).toMatch(/stories +1 taken, 1 updated, 1 as before/);
		expect(said).toMatch(/comments +0 taken, 1 updated, 2 as before/);
		expect(newsroom.revision()).not.toBe(before);
		expect((await newsroom.story("/2024/the-ebb/")).headline).toBe("The ebb");
		await expect(newsroom.story("/2024/the-tide/")).rejects.toMatchObject({ kind: "moved", to: "/2024/the-ebb/" });
		const { comments } = await newsroom.discussion("/2024/the-ebb/", 1);
		expect(comments).toHaveLength(4);
		expect(comments.find(({ id }) => id === first?.id)?.body).toEqual([
			{ kind: "paragraph", content: ["Better told."] },
		]);
		expect(await newsroom.findPath?.(new URL("https://ebb.example/?p=17"))).toBe("/2024/the-ebb/");
		expect(await newsroom.findPath?.(new URL("https://ebb.example/?cat=12"))).toBe("/category/water/tides/");
		expect((await newsroom.search("new", 1)).total).toBe(1);
	});

	test("two stories may swap their addresses", async () => {
		const desk = openImportDesk();
		const one = { id: 1, slug: "one", title: "First" };
		const two = { id: 2, slug: "two", title: "Second" };
		await desk.run([one, two]);
		expect(
			(
				await desk.run([
					{ ...one, slug: "two" },
					{ ...two, slug: "one" },
				])
			).said,
		).toMatch(/stories +0 taken, 2 updated\n/);
		const newsroom = await desk.open();
		expect((await newsroom.story("/2024/one/")).headline).toBe("Second");
		expect((await newsroom.story("/2024/two/")).headline).toBe("First");
		expect((await newsroom.search("first", 1)).total).toBe(1);
	});

	test("tells what is gone, and takes it out only when told to", async () => {
		const desk = openImportDesk();
		await desk.run(ITEMS);
		const newsroom = await desk.open();
		const fewer = [{ ...TIDE, comments: TIDE.comments?.slice(1) ?? [] }, ...ITEMS.filter(({ id }) => id >= 19)];
		expect((await desk.run(fewer)).said).toContain(
			"No longer at the site, and kept here (--prune takes them out): 1 story and 1 comment\n    /2024/the-moon/",
		);
		expect((await newsroom.list("/", 1)).total).toBe(2);
		expect((await desk.run(fewer, { words: ["--prune"] })).said).toContain("taken out here: 1 story and 1 comment");
		expect((await newsroom.list("/", 1)).total).toBe(1);
		expect((await newsroom.search("zephyrine", 1)).total).toBe(1);
		expect((await newsroom.discussion("/2024/the-tide/", 1)).count).toBe(2);
		await desk.run(ITEMS);
		expect((await newsroom.list("/", 1)).total).toBe(2);
		expect((await newsroom.discussion("/2024/the-tide/", 1)).count).toBe(3);
	});

	test("leaves an editor's decisions alone", async () => {
		const desk = openImportDesk();
		await desk.run(ITEMS);
		const database = openDatabase(desk.dataFolder);
		database.exec("UPDATE comment SET status = 'held' WHERE name = 'Ada'");
		database.exec("DELETE FROM comment WHERE text LIKE 'Answers%'");
		database.close();
		expect((await desk.run(ITEMS)).said).toContain("1 comment: deleted here by an editor");
		const { comments } = await (await desk.open()).discussion("/2024/the-tide/", 1);
		expect(comments.map(({ author }) => author.name)).toEqual(["Bea"]);
	});
});

describe("an import that is stopped", () => {
	test("leaves what it has, and goes on from there", async () => {
		const desk = openImportDesk();
		const stop = new AbortController();
		const items: ExportItem[] = Array.from({ length: 50 }, (_, at) => ({
			id: at + 1,
			content: `Story ${at + 1}. <img src="${UPLOADS}/${at + 1}.gif">`,
			comments: [{ id: at + 1, text: "A word." }],
		}));
		const { code, said } = await desk.run(items, {
			signal: stop.signal,
			fetchFile: async (url) => {
				if (url.pathname.endsWith("/31.gif")) stop.abort();
				stop.signal.throwIfAborted();
				return { kind: "problem", problem: "not found" };
			},
		});
		expect(code).toBe(130);
		expect(said).toContain("goes on from here");
		const newsroom = await desk.open();
		expect((await newsroom.list("/", 1)).total).toBe(30);
		expect((await newsroom.masthead()).name).toBe("Ebb & Flow");
		const again = await desk.run(items);
		expect(again.said).toMatch(/stories +20 taken, 30 updated\n/);
		expect(again.said).not.toContain("No longer");
		expect((await newsroom.list("/", 1)).total).toBe(50);
	});

	test("before the first story, it has changed nothing", async () => {
		const desk = openImportDesk();
		const { code } = await desk.run(ITEMS, { signal: AbortSignal.abort() });
		expect(code).toBe(130);
		expect((await (await desk.open()).masthead()).name).toBe("The Test Post");
	});
});

describe("the edition", () => {
	test("stands beside the import when it is kept, and goes when it is no longer", async () => {
		const desk = openImportDesk();
		const first = await desk.open();
		await first.close();
		const science: ExportItem = { id: 70, title: "More science", terms: { "category science": "Science" } };
		await desk.run([...ITEMS, science], { words: ["--keep-edition"] });
		const newsroom = await desk.open();
		expect((await newsroom.masthead()).name).toBe("The Test Post");
		expect((await newsroom.masthead()).sections.map(({ name }) => name)).toContain("Water & Salt");
		expect((await newsroom.list("/", 1)).total).toBe(4);
		expect((await newsroom.list("/category/science/", 1)).total).toBe(2);
		expect((await newsroom.story("/2026/04/01/bundled/")).headline).toBe("The bundled story");
		await desk.run([...ITEMS, science]);
		expect((await newsroom.list("/", 1)).total, "a later import keeps the choice").toBe(4);
		await desk.run([...ITEMS, science], { words: ["--no-keep-edition"] });
		expect((await newsroom.list("/", 1)).total).toBe(3);
		expect((await newsroom.masthead()).name).toBe("Ebb & Flow");
		await expect(newsroom.story("/2026/04/01/bundled/")).rejects.toThrow("no story");
	});

	test("is hidden while a server runs, without a restart", async () => {
		const desk = openImportDesk();
		const newsroom = await desk.open();
		expect((await newsroom.list("/", 1)).total).toBe(1);
		const before = newsroom.revision();
		await desk.run(ITEMS);
		expect(newsroom.revision()).not.toBe(before);
		expect((await newsroom.masthead()).name).toBe("Ebb & Flow");
		expect((await newsroom.list("/", 1)).stories.map(({ path: place }) => place)).not.toContain("/2026/04/01/bundled/");
	});

	test("a sticky story leads the front page", async () => {
		const desk = openImportDesk();
		await desk.run([...ITEMS, { id: 60, title: "Old but first", date: "2020-01-01 00:00:00", sticky: true }]);
		const newsroom = await desk.open();
		expect((await newsroom.list("/", 1)).stories[0]?.headline).toBe("Old but first");
		expect((await newsroom.list("/author/ada-fenn/", 1)).stories.at(-1)?.headline).toBe("Old but first");
	});
});
