import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ensureNginx, NGINX_MISSING } from "../scripts/ensure-nginx.ts";

export type RunningNginx = { origin: string; stop(): Promise<void> };

const PATIENCE = 10_000;

/**
 * Runs nginx in the foreground of this process and waits until `/` is answered with 200. `buildHttp` gives what stands
 * in the http block besides the usual; its argument is an empty folder for caches. Throws with nginx's own words.
 */
export async function startNginx(port: number, buildHttp: (folder: string) => string): Promise<RunningNginx> {
	const program = ensureNginx();
	if (program === undefined) throw new Error(NGINX_MISSING);
	const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-bench-nginx-"));
	const config = path.join(folder, "nginx.conf");
	const errors = path.join(folder, "error.log");
	writeFileSync(config, buildMain(folder, buildHttp(folder)));
	const child = spawn(program, ["-p", folder, "-c", config, "-e", errors], { stdio: ["ignore", "ignore", "inherit"] });
	const origin = `http://127.0.0.1:${port}`;
	const stop = async () => {
		if (child.exitCode === null && child.signalCode === null) {
			const gone = once(child, "exit");
			child.kill("SIGTERM");
			await gone;
		}
		rmSync(folder, { recursive: true, force: true });
	};
	for (const end = performance.now() + PATIENCE; performance.now() < end && child.exitCode === null; await wait(20)) {
		const isUp = await fetch(origin).then(
			({ ok }) => ok,
			() => false,
		);
		if (isUp) return { origin, stop };
	}
	const said = readFileSync(errors, "utf8");
	await stop();
	throw new Error(`nginx did not start on port ${port}.\n${said}`);
}

function buildMain(folder: string, http: string): string {
	const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
	return `daemon off; master_process off; worker_processes 1; pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
	access_log off; sendfile on; tcp_nopush on;
	${places.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ")}
	${http}
}
`;
}
