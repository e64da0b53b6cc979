import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const STATIC_CONF = path.join(import.meta.dirname, "../deploy/nginx/static.conf");

/** Serves an exported paper by nginx with `deploy/nginx/static.conf`, changed only where that says CHANGE. */
export async function startNginxFolder(
	program: string,
	site: string,
	port: number,
): Promise<{ origin: string; stop(): Promise<void> }> {
	const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-bench-nginx-"));
	mkdirSync(path.join(folder, "logs"));
	writeFileSync(path.join(folder, "nginx.conf"), mainConf(folder, site, port));
	const errors = path.join(folder, "logs/error.log");
	const child = spawn(program, ["-p", folder, "-c", path.join(folder, "nginx.conf"), "-e", errors], {
		stdio: ["ignore", "ignore", "inherit"],
	});
	const origin = `http://127.0.0.1:${port}`;
	const stop = async () => {
		if (child.exitCode === null && child.signalCode === null) {
			const gone = once(child, "exit");
			child.kill("SIGTERM");
			await gone;
		}
		rmSync(folder, { recursive: true, force: true });
	};
	for (const end = performance.now() + 10_000; performance.now() < end && child.exitCode === null; await wait(20)) {
		const isUp = await fetch(origin).then(
			({ ok }) => ok,
			() => false,
		);
		if (isUp) return { origin, stop };
	}
	const log = readFileSync(errors, "utf8");
	await stop();
	throw new Error(`nginx did not start on port ${port}.\n${log}`);
}

function mainConf(folder: string, site: string, port: number): string {
	const server = readFileSync(STATIC_CONF, "utf8")
		.replace("listen 80;", `listen 127.0.0.1:${port};`)
		.replace("root /var/www/paper;", `root ${site};`);
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
		(kind) => `${kind}_temp_path ${folder}/${kind};`,
	);
	return `daemon off; master_process off; worker_processes 1; pid ${folder}/nginx.pid;
events { worker_connections 256; }
http { access_log off; sendfile on; tcp_nopush on; ${temporary.join(" ")} ${server} }
`;
}
