import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { buildApp } from "./testing/build-app.ts";

/** A host of files, and what was asked of it. */
async function serveFiles(listener: RequestListener): Promise<{ host: string; asked: string[] }> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? "");
		listener(request, response);
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	onTestFinished(() => void server.close());
	return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function appOver(host: string) {
	const origin = `http://${host}`;
	return buildApp({ newsroom: { mediaOrigins: [origin] }, settings: { wordpressUrl: `${origin}/` } });
}

const give =
	(type: string, body = "picture"): RequestListener =>
	(_request, response) =>
		response.writeHead(200, { "content-type": type, "content-length": body.length }).end(body);

it("passes a picture of the newsroom's own host on", async () => {
	const { host, asked } = await serveFiles(give("image/jpeg"));
	const response = await appOver(host).request(`/pictures/from/http/${host}/wp-content/uploads/a.jpg?w=300`);
	expect(response.status).toBe(200);
	expect(response.headers.get("content-type")).toBe("image/jpeg");
	expect(await response.text()).toBe("picture");
	expect(asked).toEqual(["/wp-content/uploads/a.jpg?w=300"]);
});

it("asks no other host, not even where the newsroom's own sends it there", async () => {
	const other = await serveFiles(give("image/jpeg"));
	const { host } = await serveFiles((_request, response) =>
		response.writeHead(302, { location: `http://${other.host}/a.jpg` }).end(),
	);
	const app = appOver(host);
	expect((await app.request(`/pictures/from/http/${other.host}/a.jpg`)).status).toBe(404);
	expect((await app.request(`/pictures/from/http/${host}@${other.host}/a.jpg`)).status).toBe(404);
	expect((await app.request(`/pictures/from/http/${host}/a.jpg`)).status).toBe(404);
	expect(other.asked).toEqual([]);
	expect((await fetch(`http://${other.host}/`)).status).toBe(200);
	expect(other.asked).toEqual(["/"]);
});

it.each(["text/html", "image/svg+xml", "application/javascript"])("passes no %s on", async (type) => {
	const { host } = await serveFiles(give(type));
	expect((await appOver(host).request(`/pictures/from/http/${host}/a.jpg`)).status).toBe(404);
});
