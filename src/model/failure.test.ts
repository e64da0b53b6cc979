import { expect, it, vi } from "vitest";
import { Failure } from "./failure.ts";

it("is known across copies of its class, as the server's built renderer has one of its own", async () => {
	vi.resetModules();
	const copy = await import("./failure.ts");
	expect(copy.Failure).not.toBe(Failure);
	expect(new copy.Failure("not-found", "gone")).toBeInstanceOf(Failure);
	expect(new Error("gone")).not.toBeInstanceOf(Failure);
});
