import { percentile } from "../percentile.ts";
import type { AskedAddress } from "./addresses.ts";
import type { Client } from "./client.ts";

/** Milliseconds of an address after a reply to another story, and kept; bytes of its answer. */
export type AddressTimes = {
	name: string;
	uncached: { median: number; p95: number };
	cached: { median: number; p95: number };
	bytes: { plain: number; brotli: number };
};

/** A running server, its addresses, and what empties its cache. */
export type TimedServer = { client: Client; addresses: readonly AskedAddress[]; forget: () => Promise<void> };

/**
 * Times every address of servers that have the same ones, all in turns, so that the machine's moods fall on all of
 * them. Before each of the first a reader replies to another story.
 */
export async function timeServers(servers: readonly TimedServer[], times: number): Promise<AddressTimes[][]> {
	const visits = servers.map(({ client, addresses, forget }) =>
		addresses.map(({ name, path }) => ({
			name,
			path,
			client,
			forget,
			uncached: [] as number[],
			cached: [] as number[],
		})),
	);
	for (let time = 0; time < times; time += 1) {
		for (const at of visits[0]?.keys() ?? []) {
			for (const { client, path, forget, uncached, cached } of visits.flatMap((of) => of[at] ?? [])) {
				await forget();
				uncached.push((await client.ask(path)).milliseconds);
				cached.push((await client.ask(path)).milliseconds);
			}
		}
	}
	const measured: AddressTimes[][] = [];
	for (const rows of visits) {
		const times: AddressTimes[] = [];
		for (const { name, path, client, uncached, cached } of rows) {
			const bytes = { plain: await sizeOf(client, path), brotli: await sizeOf(client, path, "br") };
			times.push({ name, uncached: spread(uncached), cached: spread(cached), bytes });
		}
		measured.push(times);
	}
	return measured;
}

async function sizeOf({ ask }: Client, path: string, encoding?: string): Promise<number> {
	const { status, body } = await ask(path, encoding);
	if (status !== 200) throw new Error(`${path} was answered with ${status}.`);
	return body.length;
}

function spread(samples: readonly number[]) {
	return { median: percentile(samples, 0.5), p95: percentile(samples, 0.95) };
}
