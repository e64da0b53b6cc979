import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const main = path.join(import.meta.dirname, "../../server/main.ts");

/** The server as a process of its own, on one port and one data folder through all its lives. */
export class ServerProcess {
	private child: ChildProcess | undefined;
	private readonly environment: Record<string, string>;
	readonly address: string;

	/** @param more settings besides */
	constructor(port: number, dataFolder: string, more: Record<string, string> = {}) {
		this.address = `http://127.0.0.1:${port}`;
		this.environment = {
			HOST: "127.0.0.1",
			PORT: String(port),
			DATA_DIR: dataFolder,
			MODERATION: "open",
			REPLY_LIMIT: "off",
			...more,
		};
	}

	/** Starts it and waits until it answers; gives the milliseconds that took. */
	async start(): Promise<number> {
		const before = performance.now();
		const child = spawn(process.execPath, [main], {
			env: { ...process.env, ...this.environment },
			stdio: ["ignore", "ignore", "inherit"],
		});
		this.child = child;
		while (performance.now() - before < 20_000) {
			if (child.exitCode !== null || child.signalCode !== null) break;
			const isUp = await fetch(`${this.address}/healthz`).then(
				({ ok }) => ok,
				() => false,
			);
			if (isUp) return performance.now() - before;
			await wait(10);
		}
		throw new Error("The server did not start.");
	}

	/** The id of the process that runs now. */
	get pid(): number {
		const pid = this.child?.pid;
		if (pid === undefined) throw new Error("The server does not run.");
		return pid;
	}

	/** Ends it and waits until it is gone; gives its exit code, null when a signal ended it. */
	async end(signal: "SIGKILL" | "SIGTERM"): Promise<number | null> {
		const { child } = this;
		if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
		const gone = once(child, "exit");
		child.kill(signal);
		const [code] = await gone;
		return code as number | null;
	}
}

/** Below 32768: from there on systems give ports to whoever opens a connection, also one that was free a moment ago. */
const FIRST_PORT = 20_000;
const PORTS = 12_000;
let tried = process.pid;

/** A port that nobody listens on. */
export async function findFreePort(): Promise<number> {
	for (let attempt = 0; attempt < PORTS; attempt += 1) {
		tried += 1;
		const port = FIRST_PORT + (tried % PORTS);
		const server = createServer().listen(port, "127.0.0.1");
		const isFree = await once(server, "listening").then(
			() => true,
			() => false,
		);
		server.close();
		if (isFree) return port;
	}
	throw new Error("There is no free port.");
}
