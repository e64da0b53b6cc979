// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseSettings } from "./settings.ts";

const folders = { project: "/paper", current: "/elsewhere" };
const settingsOf = (environment: Record<string, string>, commandLine: string[] = []) => {
	const outcome = parseSettings(environment, commandLine, folders);
	if (outcome.kind !== "settings") throw new Error(outcome.mistakes.join(" "));
	return outcome.settings;
};
const mistakesOf = (environment: Record<string, string>, commandLine: string[] = []) => {
	const outcome = parseSettings(environment, commandLine, folders);
	return outcome.kind === "mistakes" ? outcome.mistakes : [];
};

describe("parseSettings", () => {
	it("has a standard for everything", () => {
		expect(settingsOf({})).toEqual({
			port: 4173,
			host: "127.0.0.1",
			dataFolder: "/paper/.broadsheet",
			moderation: "first",
			repliesPerMinute: 6,
			trustedProxies: 0,
			isOffline: true,
		});
	});

	it("takes what is given, a relative data folder from where it is started", () => {
		const environment = {
			PORT: "0",
			HOST: "[::1]",
			DATA_DIR: "data",
			MODERATION: "ALL",
			REPLY_LIMIT: "2",
			TRUST_PROXY: "1",
			PUBLIC_URL: "https://paper.example/",
		};
		expect(settingsOf(environment, ["--wordpress", "https://site.example/blog"])).toEqual({
			port: 0,
			host: "::1",
			dataFolder: "/elsewhere/data",
			moderation: "all",
			repliesPerMinute: 2,
			trustedProxies: 1,
			isOffline: true,
			publicUrl: "https://paper.example",
			wordpressUrl: "https://site.example/blog/",
		});
	});

	it("turns limits off, and takes an empty variable as not set", () => {
		const settings = settingsOf({ REPLY_LIMIT: "off", TRUST_PROXY: "off", PORT: "" });
		expect(settings).toMatchObject({ port: 4173, trustedProxies: 0 });
		expect(settings).not.toHaveProperty("repliesPerMinute");
	});

	it("names every mistake at once, with what was given and what is taken", () => {
		expect(mistakesOf({ PORT: "65536", MODERATION: "some", REPLY_LIMIT: "0", PUBLIC_URL: "paper.example" })).toEqual([
			'REPLY_LIMIT is "0"; it takes a number from 1 to 10000, or off.',
			'PUBLIC_URL is "paper.example"; it takes an origin with nothing after it, such as https://paper.example.',
			'PORT is "65536"; it takes a number from 0 to 65535 (0: any that is free).',
			'MODERATION is "some"; it takes open, first or all.',
		]);
	});

	it.each([
		["--wordpress", "ftp://site.example"],
		["--wordpress", "https://user:secret@site.example"],
		["--wordpress"],
		["--wordpres", "https://site.example"],
		["extra"],
	])("does not take %s %s", (...commandLine) => {
		expect(mistakesOf({ WORDPRESS_URL: "https://site.example" }, commandLine)[0]).toContain("--wordpress");
	});

	it("takes the WordPress site from the environment, and from the command line before that", () => {
		const environment = { WORDPRESS_URL: "https://site.example" };
		expect(settingsOf(environment)).toMatchObject({ wordpressUrl: "https://site.example/" });
		expect(settingsOf(environment, ["--wordpress", "https://other.example/blog/"])).toMatchObject({
			wordpressUrl: "https://other.example/blog/",
		});
		expect(settingsOf({ WORDPRESS_URL: "" })).not.toHaveProperty("wordpressUrl");
		expect(mistakesOf({ WORDPRESS_URL: "site.example" })).toEqual([
			'WORDPRESS_URL is "site.example"; it takes the http or https address of a WordPress site, such as https://site.example, with no password, query or fragment in it.',
		]);
	});

	it("takes the origins of static copies, each once", () => {
		expect(
			settingsOf({ READER_ORIGINS: "https://a.example/, http://127.0.0.1:8080,,https://a.example" }).readerOrigins,
		).toEqual(["https://a.example", "http://127.0.0.1:8080"]);
		expect(settingsOf({ READER_ORIGINS: " , " })).not.toHaveProperty("readerOrigins");
		expect(mistakesOf({ READER_ORIGINS: "https://a.example, *" })).toEqual([
			'READER_ORIGINS has "*"; it takes origins with commas between, such as https://paper.example. A star stands for nothing: name each by itself.',
		]);
	});

	it("takes the hosts of pictures by name or as origins, and no pattern", () => {
		expect(settingsOf({ MEDIA_HOSTS: "cdn.example, http://127.0.0.1:8080,i0.wp.com" }).mediaHosts).toEqual([
			"https://cdn.example",
			"http://127.0.0.1:8080",
			"https://i0.wp.com",
		]);
		for (const pattern of ["*", "*.cdn.example", "cdn.example/x", "a b"]) {
			expect(mistakesOf({ MEDIA_HOSTS: pattern }), pattern).toEqual([
				expect.stringContaining(`MEDIA_HOSTS has "${pattern}"; it takes hosts with commas between`),
			]);
		}
		expect(mistakesOf({ MEDIA_HOSTS: "cdn.example, *.b.example" })).toEqual([
			'MEDIA_HOSTS has "*.b.example"; it takes hosts with commas between, such as images.example. A star stands for nothing: name each by itself.',
		]);
	});

	it("says what an origin may have been meant to be", () => {
		for (const [given, meant] of [
			["Paper.example", "https://paper.example"],
			["https://news.example/2026/?a", "https://news.example"],
			["ftp://news.example", "https://paper.example"],
			["https://", "https://paper.example"],
		]) {
			expect(mistakesOf({ PUBLIC_URL: given ?? "" }), given).toEqual([expect.stringContaining(`such as ${meant}.`)]);
		}
	});

	it("never repeats a password that stands in an address", () => {
		const given = "https://editor:hunter2@paper.example";
		const named = {
			PUBLIC_URL: given,
			WORDPRESS_URL: given,
			READER_ORIGINS: given,
			MEDIA_HOSTS: "editor:hunter2@cdn.example",
		};
		const mistakes = mistakesOf(named);
		expect(mistakes).toHaveLength(4);
		expect(mistakes.join()).toContain('"https://…@paper.example"');
		expect(mistakes.join()).not.toMatch(/hunter2|editor/);
	});

	it("takes a host and its port apart", () => {
		expect(mistakesOf({ HOST: "localhost:8080" })).toEqual([
			'HOST is "localhost:8080"; the port is a setting of its own: HOST=localhost PORT=8080.',
		]);
		for (const host of ["::1", "[::1]", "::ffff:127.0.0.1", "fe80::1%eth0"])
			expect(mistakesOf({ HOST: host })).toEqual([]);
	});

	it.each(["~/paper", '"/var/lib/paper"', "file:///var/lib/paper"])("makes no folder of the name %s", (folder) => {
		expect(mistakesOf({ DATA_DIR: folder })).toEqual([
			expect.stringContaining(`DATA_DIR is ${folder}; it takes a folder`),
		]);
	});

	it.each([
		["PORT", ["-1", "0x50", "99999999", "80, 81", "80 81", "Infinity"]],
		["REPLY_LIMIT", ["-1", "0", "10001", "1e9", "many", "none", "6.5"]],
		["TRUST_PROXY", ["-1", "11", "true", "127.0.0.1"]],
		["MODERATION", ["on", "First one", "0"]],
		["OFFLINE", ["0", "false", "no", "on off"]],
		["HOST", ["http://127.0.0.1", "a b", "*"]],
		[
			"PUBLIC_URL",
			["*", "https://*", "https://a.example,https://b.example", "//paper.example", "https://paper.example#a"],
		],
		["WORDPRESS_URL", ["*", "/var/www", "https://site.example/?a=1", "wordpress"]],
		["READER_ORIGINS", ["*", "null", "paper.example", "https://a.example https://b.example"]],
		["MEDIA_HOSTS", ["*", "https://*", "https:", "cdn.example;b.example", "data:"]],
	])("says of %s what is wrong and what is taken", (name, wrong) => {
		for (const given of wrong) {
			const sentence = new RegExp(`^${name} (?:is|has) ".+"; it takes .+\\.$`);
			expect(mistakesOf({ [name]: ` ${given} ` }), given).toEqual([expect.stringMatching(sentence)]);
		}
	});

	it("takes Akismet's key for a paper with an address, and never repeats it", () => {
		const publicUrl = "https://paper.example";
		expect(settingsOf({ AKISMET_KEY: "abc123", PUBLIC_URL: publicUrl })).toMatchObject({ akismetKey: "abc123" });
		expect(mistakesOf({ AKISMET_KEY: "abc123" })).toEqual([expect.stringContaining("AKISMET_KEY needs PUBLIC_URL")]);
		const mistakes = mistakesOf({ AKISMET_KEY: "hunter2!", PUBLIC_URL: publicUrl });
		expect(mistakes).toEqual([expect.stringContaining("AKISMET_KEY has letters")]);
		expect(mistakes[0]).not.toContain("hunter2");
	});

	it("takes a secret that can't be guessed, and never repeats one", () => {
		expect(settingsOf({ HOOK_SECRET: "0123456789abcdef" })).toMatchObject({ hookSecret: "0123456789abcdef" });
		const mistakes = mistakesOf({ HOOK_SECRET: "hunter2" });
		expect(mistakes).toEqual([expect.stringContaining("HOOK_SECRET has 7 characters; it takes at least 16")]);
		expect(mistakes[0]).not.toContain("hunter2");
	});

	it.each(["1e3", "-1", "4173.5", "port"])("does not take PORT=%s", (port) => {
		expect(mistakesOf({ PORT: port })).toHaveLength(1);
	});

	it.each(["https://paper.example/news", "https://paper.example/?a", "javascript:alert(1)"])(
		"does not take PUBLIC_URL=%s",
		(url) => {
			expect(mistakesOf({ PUBLIC_URL: url })).toHaveLength(1);
		},
	);
});
