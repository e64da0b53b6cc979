// @vitest-environment node
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../newsroom/testing/small-edition.ts";
import { fileJobs } from "./file-jobs.ts";

function openFolders() {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	for (const file of [
		"client/assets/index-abc.js",
		"client/assets/index-abc.js.br",
		"client/icon.svg",
		"client/index.html",
		"edition/renditions/mill-360.jpg",
		"edition/renditions/renditions.json",
		"edition/media/tide.mp3",
		"data/media/wp-content/uploads/2024/a b.jpg",
		"data/media/.parts/half.jpg",
	]) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), "x");
	}
	return { client: join(folder, "client"), edition: join(folder, "edition"), imported: join(folder, "data/media") };
}

const addresses = async (...words: Parameters<typeof fileJobs>) =>
	(await fileJobs(...words)).map(({ address }) => address).toSorted();

test("the embedded newsroom's files are sent, those of an import among them, and nothing that is only ours", async () => {
	expect(await addresses(openFolders(), true)).toEqual([
		"/assets/index-abc.js",
		"/icon.svg",
		"/media/imported/wp-content/uploads/2024/a%20b.jpg",
		"/media/tide.mp3",
		"/pictures/mill-360.jpg",
	]);
});

test("over a WordPress the build's files are all, and without an import nothing is missed", async () => {
	expect(await addresses(openFolders(), false)).toEqual(["/assets/index-abc.js", "/icon.svg"]);
	const { client, edition } = openFolders();
	expect(await addresses({ client, edition, imported: join(client, "none") }, true)).toHaveLength(4);
});
