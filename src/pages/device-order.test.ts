import { expect, it } from "vitest";
import { findSaved, type SavedOrder } from "./device-order.ts";

const saved = (title: string, published: string, readingMinutes: number, standfirst?: string) => ({
	title,
	about: { path: "/", at: 1, headline: title, published, readingMinutes, ...(standfirst && { standfirst }) },
});
const ALL = [
	saved("Tides", "2026-11-20T07:00:00Z", 9, "Of the Moon"),
	{ title: "Unknown", about: undefined },
	saved("Éclipses", "2026-11-22T07:00:00Z", 4),
];

it("puts saved stories in order; those that nothing is known of come last", () => {
	const titles = (order: SavedOrder) => findSaved(ALL, " ", order).map(({ title }) => title);
	expect(titles("saved")).toEqual(["Tides", "Unknown", "Éclipses"]);
	expect(titles("newest")).toEqual(["Éclipses", "Tides", "Unknown"]);
	expect(titles("shortest")).toEqual(["Éclipses", "Tides", "Unknown"]);
});

it("finds those that have every word, whatever their case and accents", () => {
	const titles = (query: string) => findSaved(ALL, query, "saved").map(({ title }) => title);
	expect(titles("eclips")).toEqual(["Éclipses"]);
	expect(titles("moon TIDES")).toEqual(["Tides"]);
	expect(titles("moon eclipses")).toEqual([]);
});
