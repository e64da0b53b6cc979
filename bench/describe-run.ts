import { execFileSync } from "node:child_process";
import { findStory } from "./bench-edition.ts";
import type { BenchEdition } from "./peer.ts";
import type { BenchResults } from "./results.ts";

/** "Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)" */
export function browserVersion(program: string): string {
	return execFileSync(program, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}

export function describeStory(edition: BenchEdition): BenchResults["story"] {
	const { headline, bodyHtml } = findStory(edition, edition.measured);
	const words = bodyHtml
		.replaceAll(/<[^>]*>/g, " ")
		.split(/\s+/)
		.filter(Boolean).length;
	return { headline, words };
}
