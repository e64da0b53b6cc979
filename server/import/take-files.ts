import pLimit from "p-limit";
import type { Copied } from "./files/file-copier.ts";
import { fileUrl } from "./files/file-copier.ts";
import { fileKind } from "./files/file-kinds.ts";
import { endingOf } from "./files/file-name.ts";
import { type AddressUse, mapAddresses } from "./files/story-addresses.ts";
import { countLeftover, type Tally } from "./report/tally.ts";

/** Gives a story back with its files copied. */
export type TakeFiles = <Value>(value: Value) => Promise<Value>;

export type TakeFilesParts = {
	home: URL;
	/** Hosts of the site's uploads besides its own; may grow. */
	uploadHosts: { has(host: string): boolean };
	copy: (url: URL) => Promise<Copied>;
	tally: Tally;
};

const AT_ONCE = 4;

/** Gives a story back with the site's own files copied; what could not be had keeps its address and is counted once. */
export function createTakeFiles({ home, uploadHosts, copy, tally }: TakeFilesParts): TakeFiles {
	const limit = pLimit(AT_ONCE);
	const counted = new Set<string>();
	const bare = (host: string) => host.replace(/^www\./, "");

	/** A file of the site, under one name however it is written; undefined for anything else. */
	function ownFile(address: string, use: AddressUse): URL | undefined {
		if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
		const url = new URL(address);
		const isHome = bare(url.host) === bare(home.host);
		if (!isHome && !uploadHosts.has(url.host)) return undefined;
		if (use === "link" && fileKind(endingOf(url)) === undefined) return undefined;
		if (isHome) {
			url.protocol = home.protocol;
			url.host = home.host;
		}
		url.hash = "";
		url.username = "";
		url.password = "";
		return url;
	}

	function count(url: URL, { file, isNew }: Copied): void {
		if (counted.has(url.href)) return;
		counted.add(url.href);
		if (file.kind === "missing") countLeftover(tally, "file", file.problem, url.href);
		else if (!isNew) tally.counts.file.unchanged += 1;
		else {
			tally.counts.file.taken += 1;
			tally.bytes += file.bytes;
		}
	}

	return async <Value>(value: Value): Promise<Value> => {
		const wanted = new Map<string, URL>();
		mapAddresses(value, (address, use) => {
			const url = ownFile(address, use);
			if (url) wanted.set(url.href, url);
			return address;
		});
		const local = new Map<string, string>();
		const copies = Array.from(wanted.values(), (url) =>
			limit(async () => {
				const copied = await copy(url);
				count(url, copied);
				if (copied.file.kind === "taken") local.set(url.href, fileUrl(copied.file.file));
			}),
		);
		await Promise.all(copies);
		return mapAddresses(value, (address, use) => local.get(ownFile(address, use)?.href ?? "") ?? address);
	};
}
