// @vitest-environment node
import { expect, test } from "vitest";
import { parsePhp } from "./parse-php.ts";

test("what PHP serialised is read, lengths in bytes", () => {
	expect(parsePhp('a:4:{s:5:"width";i:900;s:4:"name";s:6:"日本";i:0;b:1;s:1:"d";d:1.5;}')).toEqual({
		width: 900,
		name: "日本",
		"0": true,
		d: 1.5,
	});
	expect(parsePhp("N;")).toBeNull();
	expect(parsePhp('s:4:"a"b;";')).toBe('a"b;');
});

test.each([
	"",
	"a:1:{",
	'O:8:"stdClass":0:{}',
	's:99:"short";',
	"i:x;",
	`${"a:1:{i:0;".repeat(50)}N;${"}".repeat(50)}`,
	"a:99999999:{}",
	"{{unknown}}",
])("%j is nothing", (text) => {
	expect(parsePhp(text)).toBeUndefined();
});

test("a key that is special to JavaScript is only a key", () => {
	const value = parsePhp('a:1:{s:9:"__proto__";a:1:{s:1:"x";i:1;}}');
	expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
	expect(({} as Record<string, unknown>).x).toBeUndefined();
});
