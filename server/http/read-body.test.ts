// @vitest-environment node
import { expect, it, vi } from "vitest";
import { buildApp, STORY_PATH } from "./testing/build-app.ts";

it.each([
	["/api/replies/2026/03/04/tide-mills.json", "application/json"],
	[STORY_PATH, "application/x-www-form-urlencoded"],
])("says nothing to the log of a body that breaks off on its way to %s", async (path, type) => {
	const log = vi.spyOn(console, "error").mockReturnValue(undefined);
	const body = new ReadableStream({
		start: (controller) => controller.enqueue(new TextEncoder().encode("text=")),
		pull: (controller) => controller.error(new Error("aborted")),
	});
	const init = { method: "POST", headers: { "content-type": type }, body, duplex: "half" };
	expect((await buildApp().request(path, init as RequestInit)).status).toBe(400);
	expect(log).not.toHaveBeenCalled();
});
