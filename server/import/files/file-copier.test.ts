// @vitest-environment node
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../newsroom/sqlite/database/open-database.ts";
import { createImportedFiles } from "../../newsroom/sqlite/importing/imported-files.ts";
import { temporaryFolder } from "../../newsroom/testing/small-edition.ts";
import type { FetchFile } from "./fetch-file.ts";
import { createFileCopier, fileUrl } from "./file-copier.ts";

const GIF = Buffer.from("GIF89a");

function openCopier(fetch?: FetchFile) {
	const { folder, remove } = temporaryFolder();
	const database = openDatabase(folder);
	onTestFinished(() => {
		database.close();
		remove();
	});
	const asked: string[] = [];
	const options = {
		folder: path.join(folder, "media"),
		home: new URL("https://ebb.example/"),
		known: createImportedFiles(database),
		trustedHosts: new Set<string>(),
		signal: new AbortController().signal,
		fetch: (async (url, { to }) => {
			asked.push(url.pathname);
			writeFileSync(to, GIF);
			return { kind: "file", bytes: GIF.length, head: GIF };
		}) as FetchFile,
		...(fetch && { fetch }),
	};
	const copier = createFileCopier(options);
	return {
		folder: options.folder,
		asked,
		copy: (address: string) => copier(new URL(address)),
		copyAgain: (address: string) => createFileCopier(options)(new URL(address)),
	};
}

test("a file is fetched once, kept at its place, and fetched again only where it is gone from the disk", async () => {
	const { folder, asked, copy, copyAgain } = openCopier();
	const address = "https://ebb.example/wp-content/uploads/a.gif";
	const file = { kind: "taken", file: "wp-content/uploads/a.gif", bytes: 6 };
	expect(await Promise.all([copy(address), copy(address)])).toEqual([
		{ file, isNew: true },
		{ file, isNew: true },
	]);
	expect(await copyAgain(address)).toEqual({ file, isNew: false });
	expect(asked).toHaveLength(1);
	rmSync(path.join(folder, file.file));
	expect(await copyAgain(address)).toEqual({ file, isNew: true });
	expect(readdirSync(folder).filter((name) => !name.startsWith("."))).toEqual(["wp-content"]);
	expect(readdirSync(path.join(folder, ".parts"))).toEqual([]);
});

test("two addresses never share a file, and a folder is never overwritten", async () => {
	const { folder, copy } = openCopier();
	const files = [];
	for (const address of ["a.gif", "%61.gif", "b.gif/c.gif", "b.gif"]) {
		const { file } = await copy(`https://ebb.example/${address}`);
		files.push(file.kind === "taken" ? file.file : file.problem);
	}
	expect(files[0]).toBe("a.gif");
	expect(files[1]).toMatch(/^other\//);
	expect(files[2]).toBe("b.gif/c.gif");
	expect(files[3]).toMatch(/^other\/b-/);
	expect(existsSync(path.join(folder, "b.gif/c.gif"))).toBe(true);
});

test("what is not what its name says leaves nothing on the disk", async () => {
	const page = Buffer.from("<script>alert(1)</script>");
	const { folder, copy } = openCopier(async (_, { to }) => {
		writeFileSync(to, page);
		return { kind: "file", bytes: page.length, head: page };
	});
	mkdirSync(folder, { recursive: true });
	expect((await copy("https://ebb.example/a.jpg")).file).toEqual({
		kind: "missing",
		problem: "not what its name says",
	});
	expect(readdirSync(folder, { recursive: true }).filter((name) => name !== ".parts")).toEqual([]);
});

test("an address escapes what has a meaning in addresses", () => {
	expect(fileUrl("a b/ü#1.jpg")).toBe("/media/imported/a%20b/%C3%BC%231.jpg");
});
