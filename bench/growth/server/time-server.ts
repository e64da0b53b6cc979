import { percentile } from "../percentile.ts";
import type { AskedAddress } from "./addresses.ts";
import type { Client } from "./client.ts";

/** Milliseconds of an address with nothing kept, and kept; bytes of its answer. */
export type AddressTimes = {
	name: string;
	uncached: { median: number; p95: number };
	cached: { median: number; p95: number };
	bytes: { plain: number; brotli: number };
};

/**
 * Times every address, all in turns so that the machine's moods fall on all of them. Before each uncached request
 * `forget` empties the cache.
 */
export async function timeServer(
	{ ask }: Client,
	addresses: readonly AskedAddress[],
	forget: () => Promise<void>,
	times: number,
): Promise<AddressTimes[]> {
	const samples = addresses.map(() => ({ uncached: [] as number[], cached: [] as number[] }));
	const sizes: AddressTimes["bytes"][] = [];
	for (const { path } of addresses) sizes.push({ plain: await sizeOf(path), brotli: await sizeOf(path, "br") });
	for (let time = 0; time < times; time += 1) {
		for (const [at, { path }] of addresses.entries()) {
			await forget();
			samples[at]?.uncached.push((await ask(path)).milliseconds);
			samples[at]?.cached.push((await ask(path)).milliseconds);
		}
	}
	return addresses.map(({ name }, at) => {
		const { uncached = [], cached = [] } = samples[at] ?? {};
		return { name, uncached: spread(uncached), cached: spread(cached), bytes: sizes[at] ?? { plain: 0, brotli: 0 } };
	});

	async function sizeOf(path: string, encoding?: string): Promise<number> {
		const { status, body } = await ask(path, encoding);
		if (status !== 200) throw new Error(`${path} was answered with ${status}.`);
		return body.length;
	}
}

function spread(samples: readonly number[]) {
	return { median: percentile(samples, 0.5), p95: percentile(samples, 0.95) };
}
