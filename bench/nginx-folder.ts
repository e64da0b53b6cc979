import { readFileSync } from "node:fs";
import path from "node:path";
import { type RunningNginx, startNginx } from "./start-nginx.ts";

const STATIC_CONF = path.join(import.meta.dirname, "../deploy/nginx/static.conf");

/** Serves an exported paper by nginx with `deploy/nginx/static.conf`, changed only where that says CHANGE. */
export async function startNginxFolder(site: string, port: number): Promise<RunningNginx> {
	return startNginx(port, () =>
		readFileSync(STATIC_CONF, "utf8")
			.replace("listen 80;", `listen 127.0.0.1:${port};`)
			.replace("root /var/www/paper;", `root ${site};`),
	);
}
