import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as v from "valibot";
import { onTestFinished } from "vitest";
import { createWpClient, type WpClientOptions } from "../create-wp-client.ts";
import type { WpClient } from "../wp-client.ts";
import { withoutTime } from "./without-time.ts";

export const item = v.object({ id: v.number(), title: v.optional(v.string()) });

export type OpenedClient = { client: WpClient; lines: string[]; clock: { now: number }; dataFolder: string };

/** A client with a data folder of its own, a clock that stands still, and little patience. */
export function openClient(home: URL, options: Partial<WpClientOptions> = {}): OpenedClient {
	const dataFolder = options.dataFolder ?? temporaryFolder();
	const lines: string[] = [];
	const clock = { now: Date.UTC(2026, 10, 22, 12) };
	const client = createWpClient({
		home,
		log: (line) => lines.push(line),
		now: () => clock.now,
		...options,
		dataFolder,
		timeoutMs: { read: 5000, send: 5000, total: 10_000, backoff: 2, patience: 5000, ...options.timeoutMs },
	});
	onTestFinished(() => client.close());
	const reads: Pick<WpClient, "readItem" | "readList" | "readPage"> = {
		readItem: (...words) => withoutTime(client.readItem(...words)),
		readList: (...words) => withoutTime(client.readList(...words)),
		readPage: (...words) => withoutTime(client.readPage(...words)),
	};
	const timeless = new Proxy(client, {
		get: (target, name) => Reflect.get(Object.hasOwn(reads, name) ? reads : target, name),
	});
	return { client: timeless, lines, clock, dataFolder };
}

export function temporaryFolder(): string {
	const folder = mkdtempSync(path.join(tmpdir(), "wp-client-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
