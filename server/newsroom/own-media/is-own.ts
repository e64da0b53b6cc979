/** Whether an address of a picture, sound or film may be loaded by a reader's browser. */
export type IsOwn = (address: string) => boolean;

/** What the paper itself serves, and what lies at one of these origins by http or https. */
export function createIsOwn(origins: readonly string[]): IsOwn {
	const hosts = new Set(origins.flatMap((origin) => URL.parse(origin)?.host ?? []));
	return (address) => {
		if (/^\/(?![/\\])/.test(address)) return true;
		const url = URL.parse(address);
		return url !== null && /^https?:$/.test(url.protocol) && hosts.has(url.host);
	};
}
