// @vitest-environment node
import { expect, test } from "vitest";
import type { WpAnswer } from "../client/wp-client.ts";
import { readAllPages } from "./read-all-pages.ts";

type Item = { id: number };
const items = (from: number, to: number): Item[] =>
	Array.from({ length: to - from + 1 }, (_, at) => ({ id: from + at }));

test("reads every page, and each item once although pages shifted between", async () => {
	const pages = [items(1, 100), items(100, 199), items(199, 220)];
	const { items: found, isCut } = await readAllPages<Item>(
		async (page) => ({ data: pages[page - 1] ?? [], total: 220, totalPages: 3 }),
		300,
	);
	expect(found.map(({ id }) => id)).toEqual(items(1, 220).map(({ id }) => id));
	expect(isCut).toBe(false);
});

test("a list that lost its totals is read until a page is not full", async () => {
	const asked: number[] = [];
	const ask = async (page: number): Promise<WpAnswer<Item[]>> => {
		asked.push(page);
		const data = items((page - 1) * 100 + 1, Math.min(page * 100, 230));
		return { data, total: data.length, totalPages: 1 };
	};
	expect((await readAllPages(ask, 300)).items).toHaveLength(230);
	expect(asked).toEqual([1, 2, 3]);
	expect(await readAllPages(ask, 2)).toMatchObject({ isCut: true, items: items(1, 200) });
});

test("reads no more than allowed, and says so", async () => {
	const asked: number[] = [];
	const ask = async (page: number) => {
		asked.push(page);
		return { data: items(page * 100, page * 100 + 99), total: 99_900, totalPages: 999 };
	};
	expect(await readAllPages(ask, 4)).toMatchObject({ isCut: true });
	expect(asked).toEqual([1, 2, 3, 4]);
});

test("is as old as its oldest page", async () => {
	const asOf = [undefined, "2026-11-22T10:00:00Z", "2026-11-22T09:00:00Z"];
	const read = await readAllPages<Item>(async (page) => {
		const old = asOf[page - 1];
		return { data: items(page, page), total: 3, totalPages: 3, ...(old !== undefined && { asOf: old }) };
	}, 300);
	expect(read.asOf).toBe("2026-11-22T09:00:00Z");
});
