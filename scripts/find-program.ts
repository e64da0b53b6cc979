import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** Where a program of this name is in PATH (and in the folders of system programs, which not every PATH names). */
export function findProgram(name: string): string | undefined {
	const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/sbin", "/usr/local/sbin"];
	return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** Whether packages can be installed here without asking anybody: on Debian and its kin, as root. */
export function canInstallPackages(): boolean {
	return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/** Installs packages; what apt-get says goes to standard error, as standard output is for a script's answer. */
export function installPackages(names: readonly string[]): void {
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	for (const words of [["update"], ["install", "-y", "--no-install-recommends", ...names]]) {
		console.error(`$ apt-get ${words.join(" ")}`);
		spawnSync("apt-get", words, { stdio: ["ignore", 2, 2], timeout: 600_000, env });
	}
}
