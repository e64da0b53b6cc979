// @vitest-environment node
import { expect, it } from "vitest";
import { isLoginPage, isRelatedHost, isSameSite } from "./same-site.ts";

it.each([
	["http://a.example/", "https://www.a.example/x", true],
	["https://A.example/", "https://a.example/", true],
	["http://127.0.0.1:8100/", "http://127.0.0.1:8100/x", true],
	["http://127.0.0.1:8100/", "http://127.0.0.1:8101/", false],
	["http://a.example:8080/", "https://a.example/", false],
	["https://a.example/", "https://b.example/", false],
	["https://a.example/", "https://a.example.evil.example/", false],
	["https://a.example/", "https://user@a.example/", false],
	["https://a.example/", "ftp://a.example/", false],
])("%s and %s: %s", (a, b, isSame) => expect(isSameSite(new URL(a), new URL(b))).toBe(isSame));

it.each([
	["https://a.example/", "https://api.a.example/", true],
	["https://blog.a.example/", "https://a.example/", true],
	["https://a.example/", "https://nota.example/", false],
	["https://a.example/", "https://169.254.169.254/", false],
])("%s is related to %s: %s", (a, b, isRelated) => expect(isRelatedHost(new URL(a), new URL(b))).toBe(isRelated));

it.each([
	["/wp-login.php", true],
	["/news/wp-login.php?redirect_to=x", true],
	["/wp-admin/", true],
	["/login/", true],
	["/2026/login-page-redesigned/", false],
	["/", false],
])("%s is a login page: %s", (path, isLogin) => expect(isLoginPage(new URL(path, "https://a.example"))).toBe(isLogin));
