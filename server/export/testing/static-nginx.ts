import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, vi } from "vitest";
import { findFreePort } from "../../../e2e/survival/server-process.ts";

const CONF = join(import.meta.dirname, "../../../deploy/nginx/static.conf");

export type StaticNginx = { origin: string; stop(): Promise<void> };

/** Starts nginx with `deploy/nginx/static.conf` over an exported site; all that it writes is in `prefix`. */
export async function startStaticNginx(prefix: string, site: string): Promise<StaticNginx> {
	const port = await findFreePort();
	const origin = `http://127.0.0.1:${port}`;
	mkdirSync(join(prefix, "logs"), { recursive: true });
	writeFileSync(join(prefix, "nginx.conf"), wholeConf(prefix, site, port));
	const nginx = spawn("nginx", ["-p", prefix, "-c", join(prefix, "nginx.conf"), "-e", join(prefix, "logs/error.log")]);
	await vi.waitFor(async () => expect((await fetch(origin)).status).toBe(200), { timeout: 10_000 });
	return {
		origin,
		stop: async () => {
			if (nginx.exitCode !== null) return;
			const ended = once(nginx, "exit");
			nginx.kill("SIGTERM");
			await ended;
		},
	};
}

/** Whether a test can have an nginx. */
export function isNginxInstalled(): boolean {
	try {
		execFileSync("nginx", ["-v"], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}

/** The file as it is, but for the lines that it says are to be changed. */
function wholeConf(prefix: string, site: string, port: number): string {
	const server = readFileSync(CONF, "utf8")
		// The headers are those that readers see, over https.
		.replace("map $scheme", 'map "https"')
		.replace(/listen 80;/, `listen 127.0.0.1:${port};`)
		.replace(/root \/var\/www\/paper;/, `root ${site};`);
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
		(kind) => `${kind}_temp_path ${prefix}/${kind};`,
	);
	return `daemon off; master_process off; worker_processes 1; pid ${prefix}/nginx.pid; error_log ${prefix}/logs/error.log;
events { worker_connections 64; }
http { access_log off; ${temporary.join(" ")} ${server} }
`;
}
