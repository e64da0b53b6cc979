import { lookup as lookUpName } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Addresses that are not of the public internet (IANA special-purpose registries, RFC 6890). */
const PRIVATE = new BlockList();
for (const [address, prefix] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 4],
	["240.0.0.0", 4],
] as const) {
	PRIVATE.addSubnet(address, prefix, "ipv4");
}
for (const [address, prefix] of [
	["::", 96],
	["64:ff9b::", 32],
	["100::", 64],
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["fc00::", 7],
	["fe80::", 10],
	["ff00::", 8],
] as const) {
	PRIVATE.addSubnet(address, prefix, "ipv6");
}

export class PrivateAddress extends Error {
	override readonly name = "PrivateAddress";
}

/** Whether an IP address is one of the public internet; an IPv4 address in IPv6 dress is what it is without it. */
export function isPublicAddress(address: string): boolean {
	const family = isIP(address);
	return family !== 0 && !PRIVATE.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** The IP address that a URL's host is, without brackets; undefined for a name. */
export function literalAddress({ hostname }: URL): string | undefined {
	const bare = hostname.replace(/^\[(.*)\]$/, "$1");
	return isIP(bare) === 0 ? undefined : bare;
}

/**
 * Looks a name up for a connection, and fails with `PrivateAddress` when any of its addresses is not public. As it is
 * the connection's own look-up, a name can't be public when it is checked and private when it is used.
 */
export const lookUpPublic: LookupFunction = (hostname, options, done) => {
	lookUpName(hostname, { ...options, all: true }, (error, addresses) => {
		if (error) return done(error, "", 0);
		const [first] = addresses;
		if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
			return done(new PrivateAddress(`${hostname} has an address of a private network.`), "", 0);
		}
		if (options.all) return (done as unknown as (error: null, all: typeof addresses) => void)(null, addresses);
		done(null, first.address, first.family);
	});
};
