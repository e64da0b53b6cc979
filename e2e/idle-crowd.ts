/**
 * `npm run test:crowd`: ten thousand connections hang on the server, silent, in the middle of a request's head or of its
 * body, and come again as they are ended; meanwhile readers open the story, each on a connection of their own. Counts
 * who got it, how long that took, and what the server weighs. Exit code 1 when one reader did not get it.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort, ServerProcess } from "./survival/server-process.ts";

const CROWD = Number(process.argv[2] ?? 10_000);
const READERS = 500;
const STORY = "/2026/11/21/the-mills-that-ran-on-the-moon/";
/** How the idle begin: with nothing, with half a head, with half a body. */
const BEGINNINGS = [
	"",
	"GET / HTTP/1.1\r\nHost: paper.example\r\nX-Slow: ",
	`POST ${STORY} HTTP/1.1\r\nHost: paper.example\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\ntext=`,
];

const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-crowd-"));
const port = await findFreePort();
const server = new ServerProcess(port, folder);
await server.start();
const before = await readAll("before the crowd", 100);
const crowd = new Set<Socket>();
let isOver = false;
let came = 0;
while (came < CROWD) await comeIn();
const during = await readAll(`under ${CROWD} idle connections that come again`, READERS);
isOver = true;
for (const socket of crowd) socket.destroy();
await server.end("SIGTERM");
rmSync(folder, { recursive: true });
console.log(`${came} connections were opened by the crowd in all.`);
process.exitCode = before.failed + during.failed > 0 ? 1 : 0;

/** One of the crowd; whoever is ended comes again. */
async function comeIn(): Promise<void> {
	const beginning = BEGINNINGS[came % BEGINNINGS.length] ?? "";
	came += 1;
	const socket = connect(port, "127.0.0.1").resume();
	crowd.add(socket);
	socket.on("error", () => undefined);
	socket.once("connect", () => socket.write(beginning));
	socket.once("close", () => {
		crowd.delete(socket);
		if (!isOver && came >= CROWD) setTimeout(() => isOver || void comeIn(), 1_000);
	});
	if (came % 100 === 0) await wait(2);
}

async function readAll(when: string, readers: number): Promise<{ failed: number }> {
	const times: number[] = [];
	let failed = 0;
	for (let reader = 0; reader < readers; reader += 1) {
		const began = performance.now();
		const isRead = await fetch(`${server.address}${STORY}`, { headers: { connection: "close" } }).then(
			async (response) => response.ok && (await response.text()).includes("</html>"),
			() => false,
		);
		if (isRead) times.push(performance.now() - began);
		else failed += 1;
	}
	times.sort((one, other) => one - other);
	const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
	console.log(
		`${when}: ${times.length} of ${readers} readers got the story, median ${at(0.5)} ms, p99 ${at(0.99)} ms; the server has ${residentMegabytes()} MB`,
	);
	return { failed };
}

function residentMegabytes(): string {
	const status = readFileSync(`/proc/${server.pid}/status`, "utf8");
	return (Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024).toFixed(0);
}
