import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { requirePhp } from "./run-php.ts";

export type PhpServer = { stop: () => Promise<void> };

/** Milliseconds until a server that does not answer counts as not started. */
const PATIENCE = 20_000;

/**
 * PHP's workers are children that it leaves behind when it alone is ended, so all are one group, which ends when PHP
 * does, and when standard input does: whoever started this has gone, however that came about, and left its folder.
 */
const GUARD = '("$@" </dev/null; kill -KILL 0) & cat >/dev/null; rm -rf "$SITE_FOLDER"; kill -KILL 0';

/** Serves `folder/root` on loopback with four workers. Undefined when another took the port in the meantime. */
export async function startPhpServer(folder: string, port: number, prefix: string): Promise<PhpServer | undefined> {
	const settings = ["opcache.enable_cli=1", "display_errors=0", "error_log=/dev/null", "upload_max_filesize=64M"];
	const router = path.join(import.meta.dirname, "php/router.php");
	const words = settings.flatMap((setting) => ["-d", setting]);
	words.push("-S", `127.0.0.1:${port}`, "-t", path.join(folder, "root"), router);
	const child = spawn("sh", ["-c", GUARD, "sh", requirePhp(), ...words], {
		env: { ...process.env, PHP_CLI_SERVER_WORKERS: "4", SITE_FOLDER: folder, SITE_PREFIX: prefix },
		stdio: ["pipe", "ignore", "ignore"],
		detached: true,
	});
	const before = performance.now();
	while (isRunning(child)) {
		if (await answers(port, folder)) return { stop: () => end(child, port) };
		if (performance.now() - before > PATIENCE) {
			await end(child, port);
			throw new Error(`PHP did not answer on port ${port} within ${PATIENCE / 1000} seconds.`);
		}
		await wait(20);
	}
	return undefined;
}

/** Whether it is this server that answers, not another that took the port. */
async function answers(port: number, folder: string): Promise<boolean> {
	return fetch(`http://127.0.0.1:${port}/_ready`, { signal: AbortSignal.timeout(1_000) }).then(
		async (answer) => (await answer.text()) === folder,
		() => false,
	);
}

function isRunning(child: ChildProcess): boolean {
	return child.exitCode === null && child.signalCode === null;
}

async function end(child: ChildProcess, port: number): Promise<void> {
	if (!isRunning(child) || child.pid === undefined) return;
	const gone = once(child, "exit");
	try {
		process.kill(-child.pid, "SIGKILL");
	} catch {
		// The group has gone in this very moment.
	}
	await gone;
	// The workers may be a moment behind: only when nothing listens is it gone.
	while (await isListening(port)) await wait(5);
}

async function isListening(port: number): Promise<boolean> {
	const socket = connect(port, "127.0.0.1");
	return once(socket, "connect")
		.then(
			() => true,
			() => false,
		)
		.finally(() => socket.destroy());
}
