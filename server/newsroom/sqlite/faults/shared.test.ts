// @vitest-environment node
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../testing/small-edition.ts";
import { databaseIn, openServed } from "../testing/open-served.ts";

let dataFolder: string;

beforeEach(() => {
	const { folder, remove } = temporaryFolder();
	dataFolder = path.join(folder, "data");
	onTestFinished(remove);
});

/** Another process in the middle of a change. */
function holdDatabase(): DatabaseSync {
	const other = new DatabaseSync(databaseIn(dataFolder));
	onTestFinished(() => void (other.isOpen && other.close()));
	other.exec("BEGIN IMMEDIATE");
	return other;
}

test("while another process writes readers are answered, and replies wait for their turn", async () => {
	const { reply, count } = await openServed(dataFolder, { patience: 60_000 });
	await reply(1);
	const other = holdDatabase();
	const waiting = [reply(2), reply(3)];
	expect(await count()).toBe(1);
	other.exec("COMMIT");
	expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([201, 201]);
	expect(await count()).toBe(3);
});

test("a reply that has waited too long is told to come again, and is kept once when it does", async () => {
	const { reply, count, log } = await openServed(dataFolder, { patience: 100 });
	const other = holdDatabase();
	const [first, second] = await Promise.all([reply(1), reply(2)]);
	expect([first?.status, second?.status]).toEqual([503, 503]);
	expect(first?.headers.get("retry-after")).toBe("5");
	expect(log).toEqual([]);
	other.exec("COMMIT");
	expect([(await reply(1)).status, (await reply(1)).status, await count()]).toEqual([201, 201, 1]);
});

test("two servers on one data folder are one newsroom", async () => {
	const [one, other] = [await openServed(dataFolder), await openServed(dataFolder)];
	expect([(await one.reply(1)).status, (await other.reply(2)).status]).toEqual([201, 201]);
	// A reader whose first answer was lost is sent to the other one.
	expect((await other.reply(1)).status).toBe(201);
	expect([await one.count(), await other.count()]).toEqual([2, 2]);
	const many = Array.from({ length: 20 }, (_, number) => (number % 2 === 0 ? one : other).reply(10 + number));
	expect((await Promise.all(many)).every(({ status }) => status === 201)).toBe(true);
	expect([await one.count(), await other.count()]).toEqual([22, 22]);
});
