// @vitest-environment node
import { expect, it, vi } from "vitest";
import { buildApp } from "./http/testing/build-app.ts";
import { writeError, writeLog } from "./write-log.ts";

const FORGED = "x\r\n\u001b[31mGET /admin 200\u001b[0m\u2028\u202eend\u0000";

it("lets nothing that came from outside begin a line or reach the terminal", () => {
	const log = vi.spyOn(console, "error").mockReturnValue(undefined);
	writeLog(`The post ${FORGED} could not be read.`);
	writeError(`GET ${FORGED} failed:`, new Error(FORGED, { cause: { name: FORGED } }));
	const lines = log.mock.calls.map(([line]) => String(line));
	for (const line of lines) expect(line).not.toMatch(/[^\P{C}\n]/u);
	expect(
		lines
			.join("\n")
			.split("\n")
			.filter((line) => /^(?:\[31m)?GET \/admin/.test(line)),
	).toEqual([]);
	expect(lines[0]).toBe("The post x [31mGET /admin 200[0m end could not be read.");
});

it("tells of a failure at an address in a line that its path cannot end", async () => {
	const log = vi.spyOn(console, "error").mockReturnValue(undefined);
	const app = buildApp({ newsroom: { story: () => Promise.reject(new Error("nobody foresaw this")) } });
	expect((await app.request("/api/story/a%0d%0aGET%20/admin%1b[31m.json")).status).toBe(500);
	expect(String(log.mock.calls[0]?.[0]).split("\n")[0]).toBe("GET /api/story/a%0d%0aGET%20/admin%1b[31m.json failed:");
});
