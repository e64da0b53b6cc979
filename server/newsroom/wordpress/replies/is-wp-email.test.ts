// @vitest-environment node
import { expect, test } from "vitest";
import { isWpEmail } from "./is-wp-email.ts";

test.each(["bea@letters.example", "o'neil+news@sub.example.co.uk", "a_b@x-y.org"])("takes %s", (email) => {
	expect(isWpEmail(email)).toBe(true);
});

test.each([
	"a@b.c",
	"bea",
	"bea@",
	"bea@example",
	"b@a@x.org",
	"bea@-x.org",
	"bea@x..org",
	"用户@例子.中国",
	"(b)@x.org",
])("refuses %s as WordPress 6.5 does", (email) => {
	expect(isWpEmail(email)).toBe(false);
});
