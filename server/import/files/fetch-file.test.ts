// @vitest-environment node
import { existsSync, readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../newsroom/testing/small-edition.ts";
import { type FetchFileOptions, fetchFile } from "./fetch-file.ts";

async function startServer(answer: RequestListener): Promise<URL> {
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a.gif`);
}

function optionsFor(url: URL, over: Partial<FetchFileOptions> = {}): FetchFileOptions {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	const signal = new AbortController().signal;
	return { to: path.join(folder, "part"), mostBytes: 1000, trustedHosts: new Set([url.host]), signal, ...over };
}

const send =
	(text: string, type = "image/gif"): RequestListener =>
	(_, response) =>
		response.writeHead(200, { "content-type": type }).end(text);

test("a file comes whole, with its first bytes", async () => {
	const url = await startServer(send("GIF89a and more"));
	const options = optionsFor(url);
	expect(await fetchFile(url, options)).toEqual({ kind: "file", bytes: 15, head: Buffer.from("GIF89a and more") });
	expect(readFileSync(options.to, "utf8")).toBe("GIF89a and more");
});

test.each([
	["http://127.0.0.1:9/", "in a private network"],
	["http://[::1]:9/", "in a private network"],
	["http://[::ffff:127.0.0.1]:9/", "in a private network"],
	["http://0x7f.1:9/", "in a private network"],
	["http://2130706433:9/", "in a private network"],
	["http://169.254.169.254/latest/meta-data/", "in a private network"],
	["http://192.168.1.1/", "in a private network"],
	["http://localhost:9/", "in a private network"],
	["file:///proc/self/environ", "not on the web"],
	["ftp://ebb.example/a.gif", "not on the web"],
])("%s is not asked", async (address, problem) => {
	const url = new URL(address);
	expect(await fetchFile(url, optionsFor(url, { trustedHosts: new Set() }))).toEqual({ kind: "problem", problem });
});

test("a trusted host does not lead anywhere else in its network", async () => {
	let asked = 0;
	const inner = await startServer((_, response) => {
		asked += 1;
		response.end("secret");
	});
	const url = await startServer((_, response) => response.writeHead(302, { location: inner.href }).end());
	expect(await fetchFile(url, optionsFor(url))).toEqual({ kind: "problem", problem: "in a private network" });
	expect(asked).toBe(0);
});

test("redirects are followed, and not for ever", async () => {
	const url = await startServer((request, response) => {
		const hops = Number(new URL(request.url ?? "/", "http://x").searchParams.get("left") ?? 0);
		if (hops === 0) response.writeHead(200, { "content-type": "image/gif" }).end("GIF89a");
		else response.writeHead(301, { location: `/b.gif?left=${hops - 1}` }).end();
	});
	expect(await fetchFile(new URL("?left=4", url), optionsFor(url))).toMatchObject({ kind: "file" });
	expect(await fetchFile(new URL("?left=5", url), optionsFor(url))).toEqual({
		kind: "problem",
		problem: "redirected too often",
	});
});

test.each<[string, RequestListener]>([
	["not found", (_, response) => response.writeHead(404).end()],
	["not given", (_, response) => response.writeHead(403).end()],
	["answered with 500", (_, response) => response.writeHead(500).end()],
	["a page or drawing, not a file", send("<html>", "text/html; charset=utf-8")],
	["a page or drawing, not a file", send("<svg>", "image/svg+xml")],
	["empty", send("")],
	["too large", send("x".repeat(1001))],
	[
		"too large",
		(_, response) => {
			response.write("x".repeat(800));
			response.end("x".repeat(800));
		},
	],
	["not reachable", (_, response) => response.destroy()],
	[
		"not reachable",
		(_, response) => {
			response.writeHead(200, { "content-length": "900" });
			response.write("GIF89a", () => response.destroy());
		},
	],
])("what is no file is said to be %s", async (problem, answer) => {
	const url = await startServer(answer);
	expect(await fetchFile(url, optionsFor(url))).toEqual({ kind: "problem", problem });
});

test("a stopped import stops its files", async () => {
	const stop = new AbortController();
	const url = await startServer((_, response) => {
		response.write("GIF89a");
		stop.abort(new Error("stopped"));
	});
	const options = optionsFor(url, { signal: stop.signal });
	await expect(fetchFile(url, options)).rejects.toThrow("stopped");
	expect(existsSync(path.dirname(options.to))).toBe(true);
});
