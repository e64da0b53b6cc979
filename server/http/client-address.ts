import { isIP } from "node:net";

/**
 * Who sent a request: with no trusted proxy the socket's own address; behind N of them the N-th entry from the right
 * of X-Forwarded-For, which the outermost of ours wrote. What stands left of it anyone can make up.
 */
export function clientAddress(
	socketAddress: string | undefined,
	forwardedFor: string | null | undefined,
	trustedProxies: number,
): string | undefined {
	const forwarded = forwardedFor?.split(",").map((entry) => entry.trim()) ?? [];
	const chain = [...forwarded, socketAddress ?? ""];
	const entry = trustedProxies > 0 ? chain[Math.max(0, chain.length - 1 - trustedProxies)] : socketAddress;
	return parseAddress(entry) ?? parseAddress(socketAddress);
}

/**
 * The neighbourhood that counts as one sender: /24 of IPv4, /64 of IPv6, since who has one address there has them all.
 */
export function neighbourhood(address: string | undefined): string {
	if (address === undefined) return "unknown";
	if (isIP(address) === 4) return `${address.split(".").slice(0, 3).join(".")}.0/24`;
	return `${expandIpv6(address).slice(0, 4).join(":")}::/64`;
}

/** Takes off a port, brackets, a zone and the IPv4-in-IPv6 prefix; undefined where no address is left. */
function parseAddress(entry: string | undefined): string | undefined {
	if (!entry) return undefined;
	const bare = entry
		.replace(/^\[(.*)\](?::\d+)?$/, "$1")
		.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
		.replace(/%.*$/, "")
		.replace(/^::ffff:(?=\d+\.)/i, "");
	return isIP(bare) ? bare.toLowerCase() : undefined;
}

/** "2001:db8::1" gives its eight groups without leading zeros. */
function expandIpv6(address: string): string[] {
	const [head = "", tail] = address.split("::");
	const groups = (part: string | undefined) =>
		part ? part.split(":").map((group) => group.replace(/^0+(?=.)/, "")) : [];
	const start = groups(head);
	const end = groups(tail);
	return [...start, ...Array(Math.max(0, 8 - start.length - end.length)).fill("0"), ...end];
}
