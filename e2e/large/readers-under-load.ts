/**
 * `node e2e/large/readers-under-load.ts`: a real WordPress, two readers and nginx as `deploy/` arranges them. Twenty
 * visitors read without pause and reply now and then, while one reader after the other is killed and started again.
 * No request may fail, and every reply is on the WordPress once.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ensureNginx, NGINX_MISSING } from "../../scripts/ensure-nginx.ts";
import { apiUrls } from "../../src/urls.ts";
import { check } from "../survival/check-database.ts";
import { findFreePort, ServerProcess } from "../survival/server-process.ts";
import { startWordPress } from "../wordpress/start-wordpress.ts";
import { startNginx } from "./nginx.ts";
import { createTraffic } from "./traffic.ts";

const VISITORS = 20;
/** How often each reader is killed. */
const ROUNDS = 3;
const SECRET = "of this run only, and longer than that";
/** Load between two events, in milliseconds. */
const CALM = 3_000;

const nginxProgram = ensureNginx();
if (nginxProgram === undefined) {
	console.error(NGINX_MISSING);
	process.exit(1);
}
const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-large-"));
const ports = [await findFreePort(), await findFreePort(), await findFreePort()] as const;
const [listen, first, second] = ports.map((port) => `127.0.0.1:${port}`) as [string, string, string];

const wordpress = await startWordPress({
	seed: "contract",
	muPlugins: [path.join(import.meta.dirname, "../../deploy/wordpress/broadsheet.php"), writePingPermit()],
	constants: { BROADSHEET_SECRET: SECRET, BROADSHEET_URL: `http://${first},http://${second}` },
});
Object.assign(process.env, { WORDPRESS_URL: wordpress.url, HOOK_SECRET: SECRET, TRUST_PROXY: "1" });
const readers = ports.slice(1).map((port) => new ServerProcess(port, path.join(folder, `data-${port}`)));
const ends: (() => Promise<unknown>)[] = [wordpress.stop, ...readers.map((reader) => () => reader.end("SIGKILL"))];

try {
	await Promise.all(readers.map((reader) => reader.start()));
	const nginx = await startNginx(nginxProgram, path.join(folder, "nginx"), {
		LISTEN: listen,
		READER_1: first,
		READER_2: second,
		WORDPRESS: new URL(wordpress.url).host,
		WORDPRESS_HOST: "desk.localhost",
	});
	ends.unshift(nginx.stop);

	const traffic = createTraffic(`http://${listen}`, VISITORS);
	await traffic.warmUp().catch((error: Error) => {
		throw new Error(`${error.message}\n${nginx.errors()}`);
	});
	const news = await traffic.awaitNews(`http://${first}`, `http://${second}`);
	const running = traffic.start();
	await wait(CALM);
	for (const reader of Array.from({ length: ROUNDS }, () => readers).flat()) {
		// A kill shall hit replies: the other reader must then not store them a second time.
		while (traffic.repliesUnderWay() < 3) await wait(1);
		await reader.end("SIGKILL");
		await wait(CALM);
		await reader.start();
		await nginx.trusts(new URL(reader.address).host);
		await wait(CALM);
	}
	traffic.stop();
	const { requests, failures, replies, waits, cache } = await running;

	const stored = JSON.parse(
		await wordpress.runPhp(
			"echo wp_json_encode( $wpdb->get_results( \"SELECT comment_ID, comment_content, comment_author_IP FROM $wpdb->comments WHERE comment_author = 'Visitor'\" ) );",
		),
	) as { comment_ID: string; comment_content: string; comment_author_IP: string }[];
	const byId = new Map(stored.map((row) => [row.comment_ID, row]));
	const kept = replies.filter(({ id, text, address }) => {
		const row = byId.get(id);
		return row?.comment_content === text && row.comment_author_IP === address;
	});
	const secondTries = nginx.secondTries();
	for (const reader of readers) await reader.end("SIGKILL");
	const alone = await askWithoutReaders(`http://${listen}`);
	const checks = [
		check("requests that failed", failures.length, 0),
		check(
			"replies answered 201 that are on the WordPress, under their senders' addresses",
			kept.length,
			replies.length,
		),
		check("comments on the WordPress, none twice and none besides", stored.length, replies.length),
		check("replies with a comment of their own", new Set(replies.map(({ id }) => id)).size, replies.length),
		check("kills that took replies in their middle", secondTries.includes("POST") ? "some" : "none", "some"),
		check("with no reader left: front page, a story, its JSON, its discussion", alone, "200 200 200 503"),
	];
	for (const { name, isPassed, found } of checks) console.log(`${isPassed ? "ok    " : "FAILED"} ${name}: ${found}`);
	for (const failure of failures.slice(0, 20)) console.log(`       ${failure}`);
	const sorted = waits.toSorted((one, other) => one - other);
	const at = (part: number) => `${(sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0)} ms`;
	console.log(
		`\n${requests} requests of ${VISITORS} visitors, ${replies.length} replies among them; each reader killed ${ROUNDS} times`,
	);
	console.log(`answered in ${at(0.5)} (median), ${at(0.95)} (95 %), ${at(0.99)} (99 %), ${at(1)} (longest)`);
	const again = secondTries.filter((method) => method === "POST").length;
	console.log(
		`asked of the other reader after the first broke off: ${secondTries.length}, ${again} replies among them`,
	);
	console.log(`a reply that one reader took was with the other one after ${news.toFixed(0)} ms`);
	console.log(`nginx's cache: ${[...cache].map(([state, count]) => `${state} ${count}`).join(", ")}`);
	process.exitCode = checks.every(({ isPassed }) => isPassed) && replies.length > 0 ? 0 : 1;
	if (process.exitCode !== 0) console.log(nginx.errors().slice(-4_000));
} finally {
	for (const end of ends) await end();
	rmSync(folder, { recursive: true });
}

/** What nginx gives when nothing stands behind it; a discussion is never kept. */
async function askWithoutReaders(origin: string): Promise<string> {
	const list = apiUrls.list("/", 1);
	const { stories } = (await (await fetch(origin + list)).json()) as { stories: { path: string }[] };
	const story = stories[0]?.path ?? "/";
	const places = ["/", story, apiUrls.story(story), apiUrls.discussion(story, 1)];
	const answers = await Promise.all(places.map((place) => fetch(origin + place)));
	return answers.map(({ status }) => status).join(" ");
}

/** The WordPress of the tests asks nobody; its pings may go to the two readers. */
function writePingPermit(): string {
	const file = path.join(folder, "zz-ping-permit.php");
	writeFileSync(
		file,
		"<?php add_filter( 'pre_http_request', static fn ( $pre, $args, $url ) => str_ends_with( $url, '/hooks/changed' ) ? false : $pre, PHP_INT_MAX, 3 );",
	);
	return file;
}
