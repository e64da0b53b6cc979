import { execFileSync } from "node:child_process";
import path from "node:path";

/** Chromium as root in a closed network: no sandbox, and no talk of its own with hosts that do not answer. */
export const CHROMIUM_FLAGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** The path of the Chromium that tests and benchmarks drive, installed first where there is none. */
export function findChromium(): string {
	const script = path.join(import.meta.dirname, "ensure-browser.ts");
	return execFileSync(process.execPath, [script], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
}
