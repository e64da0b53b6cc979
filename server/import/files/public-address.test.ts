// @vitest-environment node
import { expect, test } from "vitest";
import { isPublicAddress } from "./public-address.ts";

test.each(["93.184.216.34", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::6810:84e5", "2a00:1450:4001::1"])(
	"%s is public",
	(address) => {
		expect(isPublicAddress(address)).toBe(true);
	},
);

test.each([
	"0.0.0.0",
	"10.1.2.3",
	"100.64.0.1",
	"127.8.8.8",
	"169.254.169.254",
	"172.31.255.255",
	"192.168.0.1",
	"198.18.0.1",
	"224.0.0.1",
	"255.255.255.255",
	"::",
	"::1",
	"::ffff:127.0.0.1",
	"::ffff:a9fe:a9fe",
	"::127.0.0.1",
	"64:ff9b::7f00:1",
	"2002:7f00:1::",
	"fd00::1",
	"fe80::1",
	"ff02::1",
	"ebb.example",
	"",
])("%s is not", (address) => {
	expect(isPublicAddress(address)).toBe(false);
});
