import { expect, it } from "vitest";
import { importAgain } from "./import-again.ts";

it("brings what comes at once", async () => {
	expect(await importAgain(async () => "the module")).toBe("the module");
});

it("fails as the browser does where no address is named", async () => {
	const failing = () => Promise.reject(new TypeError("Importing a module script failed."));
	await expect(importAgain(failing)).rejects.toThrow("Importing a module script failed.");
});
