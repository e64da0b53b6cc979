// @vitest-environment node
import path from "node:path";
import { expect, test } from "vitest";
import { fileNameOf } from "./file-name.ts";

const home = new URL("https://ebb.example/news/");
const nameOf = (address: string, ending = "jpg") => fileNameOf(new URL(address), home, ending);

test("a plain upload keeps its place", () => {
	expect(nameOf("https://ebb.example/news/wp-content/uploads/2024/06/a-300x200.jpg")).toBe(
		"wp-content/uploads/2024/06/a-300x200.jpg",
	);
	expect(nameOf("https://ebb.example/files/a%20b.JPG")).toBe("files/a b.JPG");
	expect(nameOf("https://ebb.example/news/wp-content/uploads/%E6%97%A5%E6%9C%AC.jpg")).toBe(
		"wp-content/uploads/日本.jpg",
	);
});

test.each([
	"https://ebb.example/news/..%2f..%2f..%2froot/.ssh/a.jpg",
	"https://ebb.example/news/..%5c..%5ca.jpg",
	"https://ebb.example/news/%2fa.jpg",
	"https://ebb.example/news/.hidden/a.jpg",
	"https://ebb.example/news/.htaccess.jpg",
	"https://ebb.example/news/a%00.jpg",
	"https://ebb.example/news/a%0a.jpg",
	"https://ebb.example/news/c:%5ca.jpg",
	"https://ebb.example/news/con.jpg",
	"https://ebb.example/news/a./b.jpg",
	"https://ebb.example/news//a.jpg",
	"https://ebb.example/news/%E0%A4%A.jpg",
	`https://ebb.example/news/${"a".repeat(300)}.jpg`,
	"https://ebb.example/news/a.jpg?w=300",
	"https://ebb.example/image.php",
	"https://cdn.example/a.jpg",
	"https://ebb.example/",
])("%s gets a name of its own that stays in the folder", (address) => {
	const name = nameOf(address);
	expect(name).toMatch(/^other\/[\w-]{1,80}\.jpg$/);
	expect(path.resolve("/data/media", name).startsWith("/data/media/other/")).toBe(true);
});

test("dots are taken out of an address before it is a name", () => {
	expect(nameOf("https://ebb.example/news/%2e%2e/%2e%2e/a.jpg")).toBe("a.jpg");
	expect(nameOf("https://ebb.example/news/../../../../a.jpg")).toBe("a.jpg");
});

test("addresses that differ only in what they ask have different names", () => {
	expect(nameOf("https://ebb.example/a.jpg?w=300")).not.toBe(nameOf("https://ebb.example/a.jpg?w=600"));
});
