import type { WpMedia } from "../client/wp-types.ts";

/** More are no library's: each stands in the policy of every page. */
const MOST = 16;

/** Where the site's own library has its files: on the site, or on hosts of its own for them. Learned by reading. */
export function createLibraryOrigins() {
	const origins = new Set<string>();
	return {
		learn(media: Iterable<WpMedia>): void {
			for (const { source_url: file, media_details: details } of media) {
				for (const address of [file, ...Object.values(details.sizes).map((size) => size?.source_url ?? "")]) {
					const url = URL.parse(address);
					if (url && /^https?:$/.test(url.protocol) && origins.size < MOST) origins.add(url.origin);
				}
			}
		},
		list: (): string[] => [...origins],
	};
}
