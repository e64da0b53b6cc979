// @vitest-environment node
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it, vi } from "vitest";
import { createResponder } from "./responder.ts";
import { textAnswer } from "./text-answer.ts";

const long = "It was a calm sea, and the mill stood still. ".repeat(100);
const answer = textAnswer(long, { "Content-Type": "text/plain", "Cache-Control": "max-age=60" });
const request = (headers: Record<string, string> = {}, method = "GET") =>
	new Request("http://paper.example/", { method, headers });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

it("packs as the request asks, under a tag of its own", async () => {
	const respond = createResponder();
	const br = await respond(request({ "accept-encoding": "gzip, br" }), answer);
	const gzip = await respond(request({ "accept-encoding": "gzip" }), answer);
	const plain = await respond(request(), answer);
	expect(br.headers.get("content-encoding")).toBe("br");
	expect(brotliDecompressSync(await bytesOf(br)).toString()).toBe(long);
	expect(gunzipSync(await bytesOf(gzip)).toString()).toBe(long);
	expect(plain.headers.get("content-encoding")).toBeNull();
	expect(await plain.text()).toBe(long);
	expect(new Set([br, gzip, plain].map((response) => response.headers.get("etag"))).size).toBe(3);
	expect([br, gzip, plain].map((response) => response.headers.get("vary"))).toEqual(Array(3).fill("Accept-Encoding"));
});

it("answers 304 with the tag and the manners, to any packing's tag", async () => {
	const respond = createResponder();
	const first = await respond(request({ "accept-encoding": "br" }), answer);
	const again = await respond(request({ "if-none-match": `W/${first.headers.get("etag")}` }), answer);
	expect(again.status).toBe(304);
	expect(again.headers.get("etag")).toBe(`"${answer.hash}"`);
	expect(again.headers.get("cache-control")).toBe("max-age=60");
	expect(again.headers.get("content-type")).toBeNull();
	expect(await again.text()).toBe("");
});

it("packs what is asked for often again, smaller, under a tag of its own", async () => {
	const respond = createResponder();
	const words = Array.from({ length: 4000 }, (_, at) => `The mill of year ${at * 7919} stood at mile ${at * 104729}.`);
	const story = textAnswer(words.join(" "), {});
	const ask = () => respond(request({ "accept-encoding": "br" }), story);
	const quick = await ask();
	const best = await vi.waitFor(async () => {
		const answer = await ask();
		expect(answer.headers.get("etag")).not.toBe(quick.headers.get("etag"));
		return answer;
	});
	expect(Number(best.headers.get("content-length"))).toBeLessThan(Number(quick.headers.get("content-length")));
	expect(brotliDecompressSync(await bytesOf(best)).toString()).toBe(words.join(" "));
	const known = await respond(request({ "if-none-match": best.headers.get("etag") ?? "" }), story);
	expect(known.status).toBe(304);
});

it("leaves small bodies as they are, and says their length", async () => {
	const small = await createResponder()(request({ "accept-encoding": "br" }), textAnswer("{}", {}));
	expect(small.headers.get("content-encoding")).toBeNull();
	expect(small.headers.get("content-length")).toBe("2");
});

it("gives HEAD the headers of GET and no body", async () => {
	const respond = createResponder();
	const get = await respond(request({ "accept-encoding": "br" }), answer);
	const head = await respond(request({ "accept-encoding": "br" }, "HEAD"), answer);
	expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
	expect(await head.text()).toBe("");
});

it("has no tag for an error, and no 304 either", async () => {
	const missing = textAnswer("no", {}, 404);
	const response = await createResponder()(request({ "if-none-match": "*" }), missing);
	expect(response.status).toBe(404);
	expect(response.headers.get("etag")).toBeNull();
});
