import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export type FileServer = { port: number; stop: () => Promise<void> };

/** Writes packed answers as files, each at its address, and lets nginx serve them with two workers. */
export async function serveFiles(
	nginx: string,
	folder: string,
	port: number,
	answers: ReadonlyMap<string, Uint8Array>,
): Promise<FileServer> {
	for (const [address, body] of answers) {
		const file = path.join(folder, "root", fileOf(address));
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, body);
	}
	writeFileSync(path.join(folder, "nginx.conf"), configOf(folder, port));
	const words = ["-p", folder, "-c", path.join(folder, "nginx.conf"), "-e", path.join(folder, "error.log")];
	const child = spawn(nginx, words, { stdio: ["ignore", "ignore", "inherit"] });
	await answering(`http://127.0.0.1:${port}${[...answers.keys()][0] ?? "/"}`);
	return {
		port,
		stop: async () => {
			if (child.exitCode !== null) return;
			const gone = once(child, "exit");
			child.kill("SIGTERM");
			await gone;
		},
	};
}

function fileOf(address: string): string {
	return address.endsWith("/") ? `${address}index.html` : address;
}

/** What a page's or a JSON's answer says of itself, in few words; every answer is brotli, as the files are. */
function configOf(folder: string, port: number): string {
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
	// Workers of a root's nginx would be nobody, who may not enter a temporary folder.
	const user = process.getuid?.() === 0 ? "user root;" : "";
	return `daemon off;
${user}
worker_processes 2;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
	access_log off;
	sendfile on;
	keepalive_requests 1000000;
	open_file_cache max=20000;
	types { text/html html; application/json json; }
	charset utf-8;
	${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n\t")}
	server {
		listen 127.0.0.1:${port};
		root ${folder}/root;
		index index.html;
		add_header Content-Encoding br;
	}
}
`;
}

async function answering(address: string): Promise<void> {
	for (const end = performance.now() + 10_000; performance.now() < end; await wait(20)) {
		const isUp = await fetch(address, { method: "HEAD" }).then(
			({ ok }) => ok,
			() => false,
		);
		if (isUp) return;
	}
	throw new Error("nginx did not start.");
}
