// @vitest-environment node
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseSettings } from "./settings.ts";

/*
 * What an operator copies, held against itself and against what the server takes: no Docker is needed to see a name
 * that nothing defines.
 */

type Service = {
	image?: string;
	environment?: Record<string, string>;
	volumes?: string[];
	ports?: string[];
	networks?: string[] | Record<string, unknown>;
	depends_on?: Record<string, unknown>;
	healthcheck?: { test: string[] };
	restart?: string;
	read_only?: boolean;
	build?: { context: string; dockerfile: string };
};
type Compose = {
	services: Record<string, Service>;
	volumes: Record<string, unknown>;
	networks: Record<string, unknown>;
};

const project = path.join(import.meta.dirname, "..");
const deploy = path.join(project, "deploy");
const read = (name: string) => readFileSync(path.join(deploy, name), "utf8");

const composeText = read("compose.yaml");
const example = Object.fromEntries(
	[...read(".env.example").matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
);
const filled = { ...example, BROADSHEET_SECRET: "x".repeat(64), DATABASE_PASSWORD: "y".repeat(64) };
const { services, volumes, networks } = parse(interpolate(composeText, filled), { merge: true }) as Compose;
const readers = Object.entries(services).filter(([name]) => name.startsWith("reader-"));

/** As Docker Compose does: `${NAME}`, `${NAME:-otherwise}`, `${NAME:?why it is needed}`, `$$` for a dollar sign. */
function interpolate(text: string, values: Record<string, string | undefined>): string {
	const uncommented = text.replaceAll(/^\s*#.*$/gm, "");
	return uncommented.replaceAll(/\$(?:\$|\{([A-Z_0-9]+)(?::([-?])([^}]*))?\})/g, (all, name, kind, word) => {
		if (all === "$$") return "$";
		const value = values[name];
		if (value) return value;
		if (kind === "-") return word;
		throw new Error(`${name} is not set: ${word}`);
	});
}

describe("compose.yaml", () => {
	it("has a WordPress with its database, two readers and nginx", () => {
		expect(Object.keys(services)).toEqual(["database", "wordpress", "reader-1", "reader-2", "proxy"]);
	});

	it("is filled in by .env.example and two secrets, and says in a sentence what is missing", () => {
		const names = new Set([...composeText.matchAll(/\$\{([A-Z_0-9]+)/g)].map(([, name]) => name));
		expect(Object.keys(example).toSorted()).toEqual([...names].toSorted());
		expect([example.BROADSHEET_SECRET, example.DATABASE_PASSWORD]).toEqual(["", ""]);
		expect(() => interpolate(composeText, example)).toThrow(/(BROADSHEET_SECRET|DATABASE_PASSWORD) is not set: \w+/);
	});

	it("restarts everything, looks after its health, and lets only nginx be reached", () => {
		for (const [name, service] of Object.entries(services)) {
			expect([name, service.restart]).toEqual([name, "unless-stopped"]);
			const isLookedAfter = service.healthcheck !== undefined || read("Dockerfile").includes("HEALTHCHECK");
			expect([name, isLookedAfter]).toEqual([name, true]);
			expect([name, service.ports?.length ?? 0]).toEqual([name, name === "proxy" ? 1 : 0]);
		}
	});

	it("names only volumes, networks, services and files that are there", () => {
		for (const service of Object.values(services)) {
			for (const volume of service.volumes ?? []) {
				const [source = ""] = volume.split(":");
				if (source.startsWith(".")) expect([source, existsSync(path.join(deploy, source))]).toEqual([source, true]);
				else expect(Object.keys(volumes)).toContain(source);
			}
			const used = Array.isArray(service.networks) ? service.networks : Object.keys(service.networks ?? {});
			for (const network of used) expect(Object.keys(networks)).toContain(network);
			for (const other of Object.keys(service.depends_on ?? {})) expect(Object.keys(services)).toContain(other);
		}
	});

	it("pins every image to a release that does not change under it by surprise", () => {
		const images = Object.values(services).map(({ image }) => image);
		for (const image of images) expect(image).toMatch(/^(broadsheet-reader|\w+:\d\S*)$/);
	});

	it("gives each reader settings that the server takes, and a cache of its own", () => {
		expect(readers).toHaveLength(2);
		for (const [, { environment, read_only }] of readers) {
			const outcome = parseSettings({ ...environment }, [], { project, current: project });
			expect(outcome).toMatchObject({
				kind: "settings",
				settings: {
					publicUrl: "https://paper.example",
					wordpressUrl: "https://desk.paper.example/",
					trustedProxies: 1,
					hookSecret: filled.BROADSHEET_SECRET,
				},
			});
			expect(read_only).toBe(true);
		}
		expect(new Set(readers.flatMap(([, { volumes }]) => volumes)).size).toBe(2);
	});

	it("tells WordPress the same secret and every reader's address", () => {
		const { environment = {}, volumes } = services.wordpress ?? {};
		expect(environment.BROADSHEET_SECRET).toBe(filled.BROADSHEET_SECRET);
		expect(environment.BROADSHEET_URL?.split(",")).toEqual(readers.map(([name]) => `http://${name}:4173`));
		expect(environment.WORDPRESS_CONFIG_EXTRA).toContain("$_SERVER['HTTPS'] = 'on';");
		for (const name of ["BROADSHEET_SECRET", "BROADSHEET_URL"]) {
			expect(environment.WORDPRESS_CONFIG_EXTRA).toContain(`define( '${name}', getenv( '${name}' ) );`);
			expect(read("wordpress/broadsheet.php")).toContain(`defined( '${name}' )`);
		}
		expect(volumes).toContain("./wordpress/broadsheet.php:/var/www/html/wp-content/mu-plugins/broadsheet.php:ro");
	});
});

describe("nginx/broadsheet.conf", () => {
	const text = read("nginx/broadsheet.conf").replaceAll(/^\s*#.*$/gm, "");
	const { environment = {} } = services.proxy ?? {};

	it("has exactly the places that compose.yaml fills in", () => {
		const places = new Set([...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name));
		const given = Object.keys(environment).filter((name) => name.startsWith("BROADSHEET_"));
		expect([...places].toSorted()).toEqual(given.toSorted());
		expect([environment.BROADSHEET_READER_1, environment.BROADSHEET_READER_2]).toEqual(
			readers.map(([name]) => `${name}:4173`),
		);
		expect(environment.BROADSHEET_WORDPRESS_HOST).toBe(new URL(example.WORDPRESS_URL ?? "").host);
	});

	it("says who asks, as one trusted proxy does, and lets nobody in at the hooks", () => {
		expect(text).toContain("proxy_set_header X-Forwarded-For $remote_addr;");
		expect(text).not.toContain("$proxy_add_x_forwarded_for");
		expect(text).toMatch(/location \^~ \/hooks\/ \{\s+return 404;/);
	});

	it("keeps its idle connections shorter than a reader does", () => {
		const listen = readFileSync(path.join(project, "server/listen.ts"), "utf8");
		const readerIdle = Number(/keepAliveTimeout: ([\d_]+)/.exec(listen)?.[1]?.replaceAll("_", ""));
		const readerRequests = Number(/requestsPerConnection: ([\d_]+)/.exec(listen)?.[1]?.replaceAll("_", ""));
		expect(Number(/keepalive_timeout (\d+)s;/.exec(text)?.[1]) * 1000).toBeLessThan(readerIdle);
		expect(Number(/keepalive_requests (\d+);/.exec(text)?.[1])).toBeLessThan(readerRequests);
	});

	it("shows what is old only where that has a bound, or nothing newer can be had", () => {
		expect(/proxy_cache_use_stale ([^;]+);/.exec(text)?.[1]?.split(" ")).not.toContain("updating");
		expect(text).toContain("proxy_no_cache $broadsheet_is_private;");
	});

	it.each([
		["gzip, deflate, br, zstd", "br"],
		["gzip, deflate", "gzip"],
		["br;q=0, gzip", "gzip"],
		["br;q=0.5,gzip;q=1.0", "br"],
		["gzip;q=0.0", ""],
		["identity", ""],
		["", ""],
		["brotli", ""],
	])("takes Accept-Encoding %j for %j", (header, expected) => {
		const block = /map \$http_accept_encoding[^{]*\{([^}]*)\}/.exec(text)?.[1] ?? "";
		const rules = [...block.matchAll(/"~\*(.+)" (\w+);/g)].map(([, pattern = "", value]) => ({
			pattern: new RegExp(pattern, "i"),
			value,
		}));
		expect(rules).toHaveLength(2);
		expect(rules.find(({ pattern }) => pattern.test(header))?.value ?? "").toBe(expected);
	});
});

describe("Dockerfile", () => {
	const text = read("Dockerfile");

	it("copies what the server needs, all of it there, and runs it as nobody of importance", () => {
		const copied = [...text.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map(([, name = ""]) => name);
		expect(copied.toSorted()).toEqual(["dist", "edition", "node_modules", "package.json", "server", "src"]);
		for (const name of copied) {
			if (name !== "dist") expect([name, existsSync(path.join(project, name))]).toEqual([name, true]);
		}
		expect(text).toMatch(/^USER node$/m);
		expect(text).toContain("/healthz");
		expect(text).toContain('CMD ["node", "server/main.ts"]');
	});

	it("builds with the Node that the server is made for, and without secrets or data", () => {
		const [major] = [...text.matchAll(/^FROM node:(\d+)-slim/gm)].map(([, version]) => version);
		const { devDependencies } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8"));
		expect(devDependencies.node).toMatch(new RegExp(`^\\^${major}\\.`));
		const ignored = read("Dockerfile.dockerignore").split("\n");
		for (const name of ["**/.env", ".broadsheet", "node_modules", ".git"]) expect(ignored).toContain(name);
	});
});

describe("wordpress/broadsheet.php", () => {
	it("says what it is, which WordPress it needs, and that it alone is under the GPL", () => {
		const header = read("wordpress/broadsheet.php").slice(0, 2500);
		expect(header).toMatch(/Plugin Name: +Broadsheet/);
		expect(header).toMatch(/Requires at least: +6\.1/);
		expect(header).toMatch(/Requires PHP: +7\.4/);
		expect(header).toMatch(/License: +GPL-2\.0-or-later/);
		expect(readFileSync(path.join(project, "LICENSE"), "utf8")).toContain("MIT");
	});
});
