// @vitest-environment node
import { describe, expect, it } from "vitest";
import { clientAddress, neighbourhood } from "./client-address.ts";

describe("clientAddress", () => {
	it.each([
		["127.0.0.1", "203.0.113.9", 0, "127.0.0.1"],
		["127.0.0.1", "203.0.113.9", 1, "203.0.113.9"],
		["127.0.0.1", "made-up, 6.6.6.6, 203.0.113.9", 1, "203.0.113.9"],
		["127.0.0.1", "6.6.6.6, 203.0.113.9, 10.0.0.2", 2, "203.0.113.9"],
		["127.0.0.1", "203.0.113.9", 2, "203.0.113.9"],
		["127.0.0.1", undefined, 1, "127.0.0.1"],
		["127.0.0.1", "not an address", 1, "127.0.0.1"],
		["10.0.0.2", "203.0.113.9:51234", 1, "203.0.113.9"],
		["10.0.0.2", "[2001:DB8::1]:443", 1, "2001:db8::1"],
		["::ffff:192.0.2.7", undefined, 0, "192.0.2.7"],
		["fe80::1%eth0", undefined, 0, "fe80::1"],
		[undefined, undefined, 0, undefined],
	])("socket %s, X-Forwarded-For %j, %d proxies: %s", (socket, forwarded, proxies, expected) => {
		expect(clientAddress(socket, forwarded, proxies)).toBe(expected);
	});
});

describe("neighbourhood", () => {
	it.each([
		["203.0.113.9", "203.0.113.0/24"],
		["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
		["2001:0db8:0001:0002::6", "2001:db8:1:2::/64"],
		["2001:db8::1", "2001:db8:0:0::/64"],
		["::1", "0:0:0:0::/64"],
		[undefined, "unknown"],
	])("%s is in %s", (address, expected) => {
		expect(neighbourhood(address)).toBe(expected);
	});
});
