// @vitest-environment node
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../newsroom/testing/small-edition.ts";
import { createFileRoutes } from "./static-files.ts";

test("files of an imported site stand below /media/imported/, and uploads at their old address", async () => {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	const imported = join(folder, "data", "media");
	mkdirSync(join(imported, "wp-content/uploads/2024"), { recursive: true });
	writeFileSync(join(imported, "wp-content/uploads/2024/a b.jpg"), "picture");
	writeFileSync(join(imported, "wp-content/secret.txt"), "kept apart");
	mkdirSync(join(imported, ".parts"));
	writeFileSync(join(imported, ".parts/half.jpg"), "half");
	writeFileSync(join(folder, "data", "newsroom.db"), "replies");
	const app = createFileRoutes({ client: "/no", edition: join(folder, "edition"), imported, keptAssets: "/no" });
	for (const path of ["/media/imported/wp-content/uploads/2024/a%20b.jpg", "/wp-content/uploads/2024/a%20b.jpg"]) {
		const response = await app.request(path);
		expect(await response.text()).toBe("picture");
		expect(response.headers.get("content-type")).toBe("image/jpeg");
	}
	for (const path of [
		"/media/imported/.parts/half.jpg",
		"/media/imported/..%2fnewsroom.db",
		"/media/imported/%2e%2e/newsroom.db",
		"/wp-content/uploads/..%2fsecret.txt",
		"/wp-content/uploads/no.jpg",
		"/wp-content/secret.txt",
	]) {
		expect((await app.request(path)).status, path).toBe(404);
	}
});

test("uploads of a WordPress stay there, and their old address leads to them", async () => {
	const wordpressUrl = "https://site.example/news/";
	const app = createFileRoutes({ client: "/no", edition: "/no", imported: "/no", keptAssets: "/no", wordpressUrl });
	for (const [path, to] of [
		["/wp-content/uploads/2024/a%20b.jpg?x=1", "2024/a%20b.jpg"],
		["/wp-content/uploads///evil.example/", "//evil.example/"],
	] as const) {
		const response = await app.request(path);
		expect(response.status).toBe(302);
		expect(response.headers.get("location")).toBe(`${wordpressUrl}wp-content/uploads/${to}`);
	}
});
