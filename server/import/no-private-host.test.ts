// @vitest-environment node
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { fetchFile } from "./files/fetch-file.ts";
import { openImportDesk } from "./testing/import-export.ts";

it("an export that names this machine's own addresses makes the import ask none of them", async () => {
	const heard: string[] = [];
	const server = createServer((request, response) => {
		heard.push(request.url ?? "");
		response.end("GIF89a");
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	onTestFinished(() => void server.close());
	const { port } = server.address() as AddressInfo;
	const hosts = ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "127.1", "0x7f000001", "0.0.0.0"];
	const items = hosts.flatMap((host, at) => {
		const file = `http://${host}:${port}/picture-${at}.gif`;
		return [
			{ id: 100 + at, type: "attachment", status: "inherit", attachment: file },
			{
				id: 200 + at,
				slug: `story-${at}`,
				title: `Story ${at}`,
				content: `Words. <img src="${file}"> <a href="${file}">It</a>`,
				meta: { _thumbnail_id: String(100 + at) },
			},
		];
	});
	const { code, said } = await openImportDesk().run(items, { fetchFile });
	expect([code, heard], said).toEqual([0, []]);
	// The control: it hears who asks, and the import did want the files.
	await fetch(`http://127.0.0.1:${port}/control`);
	expect(heard).toEqual(["/control"]);
	expect(said).toContain("private");
});
