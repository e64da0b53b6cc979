// @vitest-environment node
import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../newsroom/testing/small-edition.ts";
import { buildExport } from "../testing/build-export.ts";
import { collect } from "../testing/collect.ts";
import { readChannel, textOf, type XmlNode } from "./read-channel.ts";

async function read(text: string): Promise<XmlNode[]> {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	const file = path.join(folder, "export.xml");
	writeFileSync(file, text);
	return collect(readChannel(file));
}

const contents = async (text: string) =>
	(await read(text)).filter(({ name }) => name === "item").map((item) => textOf(item, "content:encoded"));

test("items come one by one, with all characters as they were", async () => {
	const long = "字😀".repeat(200_000);
	expect(
		await contents(
			buildExport([
				{ id: 1, content: long },
				{ id: 2, content: "a ]]> b &amp; <c>" },
			]),
		),
	).toEqual([long, "a ]]> b &amp; <c>"]);
});

test("what XML does not allow is left out, and names that only HTML knows stay as they are", async () => {
	const text = buildExport([{ id: 1, content: "a\u0008b\u0000c" }]).replace(
		"All the news",
		"All&nbsp;the &hellip; news",
	);
	expect(await contents(`\ufeff\n${text}`)).toEqual(["abc"]);
	expect((await read(text)).find(({ name }) => name === "description")?.text).toContain("&nbsp;the");
});

test("names that a document defines for itself are not followed", async () => {
	const bomb = '<!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///proc/version">]>';
	const text = buildExport([{ id: 1 }])
		.replace("<rss", `${bomb}<rss`)
		.replace("All the news", "&b;&c;");
	const description = (await read(text)).find(({ name }) => name === "description");
	expect(description?.text).toBe("&b;&c; that floats");
});

test("elements in elements without end are not kept", async () => {
	const deep = `${"<x>".repeat(20_000)}${"</x>".repeat(20_000)}`;
	const items = await read(buildExport([{ id: 1 }]).replace("<item>", `<item>${deep}`));
	expect(JSON.stringify(items).length).toBeLessThan(20_000);
});
