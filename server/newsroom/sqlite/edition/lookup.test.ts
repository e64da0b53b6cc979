// @vitest-environment node
import { expect, test } from "vitest";
import { areStillTrue, type Lookup, recordLookups } from "./lookup.ts";

const names = new Map([["ada:fenn", "Ada"]]);
const lookup = ((_kind, name) => (names.has(name) ? { name: names.get(name) } : undefined)) as Lookup;

test("what was used is noted, also what was not there", () => {
	const recorded = recordLookups(lookup);
	recorded.lookup("author", "ada:fenn");
	recorded.lookup("author", "bea");
	expect(areStillTrue(recorded.used, lookup)).toBe(true);
	names.set("bea", "Bea");
	expect(areStillTrue(recorded.used, lookup)).toBe(false);
});
