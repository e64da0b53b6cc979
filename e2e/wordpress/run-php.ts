import { spawn } from "node:child_process";
import path from "node:path";
import { findPhp, PHP_MISSING } from "../../scripts/ensure-php.ts";

export type PhpPlace = {
	/** The folder that wp-load.php is in. */
	wordpressFolder: string;
	/** More of the environment, for the code to read. */
	environment?: Record<string, string>;
};

/** The program to run PHP with; throws when there is none. */
export function requirePhp(): string {
	const program = findPhp();
	if (program === undefined) throw new Error(PHP_MISSING);
	return program;
}

/** Runs PHP (without an opening tag) with WordPress loaded and gives what it printed; throws with what went wrong. */
export async function runPhp(code: string, { wordpressFolder, environment = {} }: PhpPlace): Promise<string> {
	const settings = [
		"display_errors=stderr",
		"log_errors=0",
		"error_reporting=22519",
		"memory_limit=512M",
		"opcache.enable_cli=0",
	];
	const script = path.join(import.meta.dirname, "php/evaluate.php");
	const child = spawn(requirePhp(), [...settings.flatMap((setting) => ["-d", setting]), script], {
		env: { ...process.env, SITE_ROOT: wordpressFolder, ...environment },
		stdio: ["pipe", "pipe", "pipe"],
	});
	const output: Buffer[] = [];
	const complaints: Buffer[] = [];
	child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
	child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
	// A program that ends early does not read all of its input; its exit code says so.
	child.stdin.on("error", () => undefined);
	child.stdin.end(code);
	const exitCode = await new Promise<number | null>((resolve, reject) => {
		child.once("error", reject);
		child.once("close", resolve);
	});
	const answer = Buffer.concat(output).toString();
	if (exitCode !== 0) throw new Error(`PHP ended with ${exitCode}: ${Buffer.concat(complaints)}${answer}`);
	return answer;
}
