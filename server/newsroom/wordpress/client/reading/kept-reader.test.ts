// @vitest-environment node
import { describe, expect, it } from "vitest";
import { Failure, type FailureKind } from "../../../../../src/model/failure.ts";
import { createAnswerStore } from "../cache/answer-store.ts";
import type { DiskAnswers } from "../cache/disk-answers.ts";
import { withoutTime } from "../testing/without-time.ts";
import { createWpProblem } from "../wp-problem.ts";
import type { FreshAnswer, KeptRead } from "./kept-read.ts";
import { createKeptReader } from "./kept-reader.ts";
import { createMisses } from "./misses.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2026, 10, 22, 12);
const noDisk: DiskAnswers = { get: () => undefined, set() {}, touch() {}, delete() {}, forget() {} };

/** A reader over memory, and a source that answers what it is told to. */
function setUp(patience = 60_000) {
	const clock = { now: START };
	const now = () => clock.now;
	const misses = createMisses(now);
	const lines: string[] = [];
	const log = (line: string) => lines.push(line);
	const reader = createKeptReader({ store: createAnswerStore(noDisk), misses, now, patience, log });
	const source = { asked: [] as (string | undefined)[], answer: (): Promise<FreshAnswer | "unchanged"> => fresh("A") };
	const subject = { request: "item /1", parse: (text: string) => text, schema: setUp };
	const read = (over: Partial<KeptRead<string>> = {}) =>
		withoutTime(
			reader.read({
				...subject,
				ask: (etag) => {
					source.asked.push(etag);
					return source.answer();
				},
				...over,
			}),
		);
	const offer = (text: string, fetchedAt: number) =>
		reader.offer(subject, { text, data: text, about: ["post:1"], fetchedAt });
	return { clock, lines, reader, read, offer, source };
}

const fresh = async (text: string, more: Partial<FreshAnswer> = {}): Promise<FreshAnswer> => ({ text, ...more });
const failing = (kind: FailureKind, cause?: Error) => () => Promise.reject(new Failure(kind, kind, { cause }));
/** Lets what has been begun come to its end; nothing here waits for anything but other promises. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("what came with another answer", () => {
	it("is the answer while it is young, and no change", async () => {
		const { reader, read, offer, source } = setUp();
		offer("A", START);
		expect(await read()).toEqual({ data: "A", total: 1, totalPages: 1 });
		expect(source.asked).toEqual([]);
		expect(reader.changes()).toBe(0);
	});

	it("is asked again as soon as what it came with would be", async () => {
		const { read, offer, source } = setUp();
		offer("old", START - 20 * MINUTE);
		expect(await read()).toEqual({ data: "A" });
		expect(source.asked).toHaveLength(1);
	});

	it("does not take the place of a later answer", async () => {
		const { reader, read, offer } = setUp();
		await read();
		offer("old", START - MINUTE);
		offer("old", START);
		expect(await read()).toEqual({ data: "A" });
		expect(reader.changes()).toBe(0);
	});

	it("is a change where it is newer and different", async () => {
		const { clock, reader, read, offer } = setUp();
		await read();
		clock.now += 1000;
		offer("B", clock.now);
		expect(await read()).toEqual({ data: "B", total: 1, totalPages: 1 });
		expect(reader.changes()).toBe(1);
	});
});

describe("by age", () => {
	it("gives a young answer as it is", async () => {
		const { clock, read, source } = setUp();
		await read();
		clock.now += MINUTE - 1;
		expect(await read()).toEqual({ data: "A" });
		expect(source.asked).toHaveLength(1);
	});

	it("gives an older one at once and asks once meanwhile", async () => {
		const { clock, read, source, reader } = setUp();
		await read();
		clock.now += 2 * MINUTE;
		source.answer = () => fresh("B");
		expect(await Promise.all([read(), read()])).toEqual([{ data: "A" }, { data: "A" }]);
		await settle();
		expect(source.asked).toHaveLength(2);
		expect(await read()).toEqual({ data: "B" });
		expect(reader.changes()).toBe(1);
	});

	it("asks first when it is older than ten minutes", async () => {
		const { clock, read, source } = setUp();
		await read();
		clock.now += 11 * MINUTE;
		source.answer = () => fresh("B");
		expect(await read()).toEqual({ data: "B" });
	});

	it("is as patient as it is told to be, and takes what comes late", async () => {
		const { clock, read, source, reader } = setUp(10);
		await read();
		clock.now += DAY;
		const late = Promise.withResolvers<FreshAnswer>();
		source.answer = () => late.promise;
		expect(await read()).toEqual({ data: "A", asOf: new Date(START).toISOString() });
		expect(reader.changes()).toBe(1);
		late.resolve({ text: "A" });
		await settle();
		expect(await read()).toEqual({ data: "A" });
		expect(reader.changes()).toBe(2);
		expect(source.asked).toHaveLength(2);
	});

	it("gives nothing that is older than a week", async () => {
		const { clock, read, source } = setUp();
		await read();
		clock.now += 8 * DAY;
		source.answer = failing("offline");
		await expect(read()).rejects.toMatchObject({ kind: "offline" });
	});

	it("asks again when the clock was wrong", async () => {
		const { clock, read, source } = setUp();
		await read();
		clock.now -= DAY;
		await read();
		await settle();
		expect(source.asked).toHaveLength(2);
	});

	it("takes the age that it is given", async () => {
		const { clock, read, source } = setUp();
		await read();
		clock.now += 5000;
		await read({ freshFor: 1000 });
		await settle();
		expect(source.asked).toHaveLength(2);
	});
});

describe("when asking fails", () => {
	it.each<FailureKind>(["offline", "timeout", "busy", "server", "bad-answer"])(
		"gives what is kept: %s",
		async (kind) => {
			const { clock, read, source, reader } = setUp();
			await read();
			clock.now += DAY;
			source.answer = failing(kind);
			expect(await read()).toEqual({ data: "A", asOf: new Date(START).toISOString() });
			expect(reader.changes()).toBe(1);
			await read();
			expect(source.asked, "rests after a failure").toHaveLength(2);
			clock.now += 5001;
			await read();
			expect(source.asked).toHaveLength(3);
			expect(reader.changes(), "still out of reach").toBe(1);
			clock.now += 5001;
			source.answer = () => fresh("A");
			expect(await read()).toEqual({ data: "A" });
			expect(reader.changes(), "within reach again").toBe(2);
		},
	);

	it("marks an answer whose renewal behind the reader's back failed", async () => {
		const { clock, read, source } = setUp();
		await read();
		clock.now += 2 * MINUTE;
		source.answer = failing("offline");
		expect(await read()).toEqual({ data: "A" });
		await settle();
		expect(await read()).toEqual({ data: "A", asOf: new Date(START).toISOString() });
		expect((await read({ freshFor: DAY })).asOf).toBeDefined();
	});

	it("drops what is gone or locked", async () => {
		for (const answer of [failing("not-found"), failing("refused", createWpProblem(401, "rest_forbidden"))]) {
			const { clock, read, source, reader } = setUp();
			await read();
			clock.now += DAY;
			source.answer = answer;
			await expect(read()).rejects.toBeInstanceOf(Failure);
			expect(reader.changes()).toBe(1);
			clock.now += MINUTE;
			source.answer = failing("offline");
			await expect(read()).rejects.toMatchObject({ kind: "offline" });
		}
	});

	it("keeps what only a firewall refuses", async () => {
		const { clock, read, source } = setUp();
		await read();
		clock.now += DAY;
		source.answer = failing("refused");
		expect(await read()).toEqual({ data: "A", asOf: new Date(START).toISOString() });
	});

	it("keeps no answer that its parser refuses", async () => {
		const { clock, read, source } = setUp();
		const parse = (text: string) => {
			if (text === "B") throw new Failure("bad-answer", "B");
			return text;
		};
		await read({ parse });
		clock.now += DAY;
		source.answer = () => fresh("B");
		expect(await read({ parse })).toEqual({ data: "A", asOf: new Date(START).toISOString() });
	});

	it("remembers for half a minute what is not there, and notices when it comes", async () => {
		const { clock, read, source, reader } = setUp();
		source.answer = failing("not-found");
		await expect(read()).rejects.toMatchObject({ kind: "not-found" });
		await expect(read()).rejects.toMatchObject({ kind: "not-found" });
		expect(source.asked).toHaveLength(1);
		clock.now += 30_001;
		source.answer = () => fresh("A");
		expect(await read()).toEqual({ data: "A" });
		expect(reader.changes()).toBe(1);
	});

	it("tells what can be mended, once a minute", async () => {
		const { clock, lines, read, source } = setUp();
		for (const kind of ["bad-answer", "server", "offline", "bad-answer", "not-found"] as const) {
			source.answer = failing(kind);
			await expect(read()).rejects.toMatchObject({ kind });
		}
		expect(lines).toEqual(["bad-answer", "server"]);
		clock.now += MINUTE;
		source.answer = failing("bad-answer");
		await expect(read()).rejects.toMatchObject({ kind: "bad-answer" });
		expect(lines).toHaveLength(3);
	});

	it("does not remember other failures", async () => {
		const { read, source } = setUp();
		source.answer = failing("server");
		await expect(read()).rejects.toMatchObject({ kind: "server" });
		source.answer = () => fresh("A");
		expect(await read()).toEqual({ data: "A" });
	});
});

describe("changes", () => {
	it("are none for a first answer, nor for the same one", async () => {
		const { clock, read, source, reader } = setUp();
		await read();
		clock.now += DAY;
		await read();
		expect(source.asked).toHaveLength(2);
		expect(reader.changes()).toBe(0);
	});

	it("are none where only what nobody reads is different", async () => {
		const { clock, read, source, reader } = setUp();
		const parse = (text: string) => text.slice(0, 1);
		source.answer = () => fresh("A1");
		await read({ parse });
		clock.now += DAY;
		source.answer = () => fresh("A2");
		expect(await read({ parse })).toEqual({ data: "A" });
		expect(reader.changes()).toBe(0);
	});

	it("are counted when the total is another", async () => {
		const { clock, read, source, reader } = setUp();
		source.answer = () => fresh("A", { total: 1 });
		await read();
		clock.now += DAY;
		source.answer = () => fresh("A", { total: 2 });
		expect((await read()).total).toBe(2);
		expect(reader.changes()).toBe(1);
	});
});

describe("forgetting", () => {
	it("asks again what is about a thing, and nothing else", async () => {
		const { read, source, reader } = setUp();
		await read({ about: ["post:1", "lists"] });
		await read({ request: "item /2", about: ["post:2"] });
		reader.forget(["post:1"]);
		expect(reader.changes()).toBe(1);
		source.answer = () => fresh("B");
		expect((await read()).data).toBe("B");
		expect((await read({ request: "item /2" })).data).toBe("A");
		expect(reader.changes()).toBe(2);
	});

	it("without names asks everything again, and falls back on what was kept", async () => {
		const { read, source, reader } = setUp();
		await read();
		reader.forget(undefined);
		source.answer = failing("offline");
		expect(await read()).toEqual({ data: "A", asOf: new Date(START).toISOString() });
	});

	it("knows of all that the same answer was read for", async () => {
		const { read, source, reader } = setUp();
		await read({ about: ["post:1"] });
		await read({ about: ["lists"] });
		source.answer = () => fresh("B");
		reader.forget(["lists"]);
		expect((await read()).data).toBe("B");
		source.answer = () => fresh("C");
		reader.forget(["post:1"]);
		expect((await read()).data).toBe("C");
	});

	it("does not trust what was on its way already", async () => {
		const { read, source, reader } = setUp();
		const old = Promise.withResolvers<FreshAnswer>();
		source.answer = () => old.promise;
		const first = read({ about: ["post:1"] });
		reader.forget(["post:1"]);
		source.answer = () => fresh("B");
		expect((await read({ about: ["post:1"] })).data).toBe("B");
		old.resolve({ text: "A" });
		expect((await first).data).toBe("A");
		expect((await read()).data).toBe("B");
	});

	it("also forgets what was not there", async () => {
		const { read, source, reader } = setUp();
		source.answer = failing("not-found");
		await expect(read()).rejects.toMatchObject({ kind: "not-found" });
		reader.forget(["post:1"]);
		source.answer = () => fresh("A");
		expect((await read()).data).toBe("A");
	});
});

describe("conditional requests", () => {
	it("send the ETag, and a 304 makes the copy young again", async () => {
		const { clock, read, source, reader } = setUp();
		source.answer = () => fresh("A", { etag: '"1"', total: 7 });
		await read();
		clock.now += DAY;
		source.answer = async () => "unchanged";
		expect(await read()).toEqual({ data: "A", total: 7 });
		expect(source.asked).toEqual([undefined, '"1"']);
		clock.now += MINUTE - 1;
		await read();
		expect(source.asked).toHaveLength(2);
		expect(reader.changes()).toBe(0);
	});

	it("mean nothing where nothing is kept", async () => {
		const { read, source } = setUp();
		source.answer = async () => "unchanged";
		await expect(read()).rejects.toMatchObject({ kind: "bad-answer" });
	});
});
