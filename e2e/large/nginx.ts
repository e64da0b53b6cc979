import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const template = path.join(import.meta.dirname, "../../deploy/nginx/broadsheet.conf");

/** A reader that was away is asked for one answer first. When it has given so many, asked alone, it is believed in. */
const TRUSTED = 10;

/** What the template's `${BROADSHEET_…}` stand for, without the prefix. */
export type NginxPlaces = {
	LISTEN: string;
	READER_1: string;
	READER_2: string;
	WORDPRESS: string;
	WORDPRESS_HOST: string;
};

export type RunningNginx = {
	/** The methods of the requests that were asked of a second reader. */
	secondTries: () => string[];
	/** Waits until nginx believes again in the reader at this address, "127.0.0.1:80". */
	trusts: (reader: string) => Promise<void>;
	errors: () => string;
	stop: () => Promise<void>;
};

/** Starts nginx with `deploy/nginx/broadsheet.conf`; all that it writes is in `folder`. */
export async function startNginx(program: string, folder: string, places: NginxPlaces): Promise<RunningNginx> {
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, "broadsheet.conf"), fillIn(readFileSync(template, "utf8"), folder, places));
	writeFileSync(path.join(folder, "nginx.conf"), mainConfig(folder));
	const errorLog = path.join(folder, "error.log");
	const child = spawn(program, ["-p", folder, "-c", path.join(folder, "nginx.conf"), "-e", errorLog], {
		stdio: ["ignore", "inherit", "inherit"],
	});
	const errors = () => readFileSync(errorLog, "utf8");
	await answers(child, `http://${places.LISTEN}/hooks/`, errors);
	const stop = async () => {
		if (child.exitCode !== null || child.signalCode !== null) return;
		const gone = once(child, "exit");
		child.kill("SIGTERM");
		await gone;
	};
	const linesOf = (log: string) => readFileSync(path.join(folder, log), "utf8").split("\n").filter(Boolean);
	const secondTries = () => linesOf("second-tries.log");
	const answersOf = (reader: string) => linesOf("asked.log").filter((line) => line.startsWith(`${reader} 2`)).length;
	const trusts = async (reader: string) => {
		const before = answersOf(reader);
		for (const end = performance.now() + 60_000; performance.now() < end; await wait(100))
			if (answersOf(reader) >= before + TRUSTED) return;
		throw new Error(`nginx did not ask ${reader} again.\n${errors()}`);
	};
	return { secondTries, trusts, errors, stop };
}

function fillIn(text: string, folder: string, places: NginxPlaces): string {
	const values: Record<string, string> = { ...places, CACHE: path.join(folder, "cache") };
	return text.replaceAll(/\$\{BROADSHEET_(\w+)\}/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`The nginx template has a place for ${name} that nothing fills in.`);
		return value;
	});
}

/** What the official image has around the template, within one folder and in the foreground. */
function mainConfig(folder: string): string {
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
	// Workers of a root's nginx would be nobody, who may not enter a temporary folder.
	const user = process.getuid?.() === 0 ? "user root;" : "";
	return `daemon off;
${user}
worker_processes 2;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
	map $upstream_addr $is_second_try { default 0; "~," 1; }
	log_format method $request_method;
	access_log ${folder}/second-tries.log method if=$is_second_try;
	log_format asked "$upstream_addr $upstream_status";
	access_log ${folder}/asked.log asked;
	${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n\t")}
	include ${folder}/broadsheet.conf;
}
`;
}

/** Waits until nginx listens; the address is one that it answers by itself. */
async function answers(child: ChildProcess, address: string, errors: () => string): Promise<void> {
	for (const end = performance.now() + 10_000; performance.now() < end; await wait(20)) {
		if (child.exitCode !== null) break;
		const isUp = await fetch(address).then(
			({ status }) => status === 404,
			() => false,
		);
		if (isUp) return;
	}
	throw new Error(`nginx did not start.\n${errors()}`);
}
