import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Files by path relative to the edition's folder. */
export type SmallEdition = Record<string, string>;

const PAPER = `name: The Test Post
tagline: Small and true
language: en-GB
timeZone: Europe/London
sections:
  science: { name: Science, description: How things are. }
  places: { name: Places }
  empty: { name: Nothing Yet }
authors:
  ada: { name: Ada Fenn, biography: Ada writes. }
  tom: { name: Tom Arkell }
`;

const RENDITIONS = JSON.stringify({
	mill: { hash: "abc123", width: 1600, height: 1067, tone: "#486878", widths: [360, 720, 1080, 1600] },
	weir: { hash: "def456", width: 1600, height: 900, tone: "#ffffff", widths: [360, 1080] },
});

/** A paper with pictures and media and no stories. */
export function emptyEdition(): SmallEdition {
	return {
		"paper.yaml": PAPER,
		"renditions/renditions.json": RENDITIONS,
		"pictures/mill.ts": "",
		"pictures/weir.ts": "",
		"pictures/undrawn.ts": "",
		"media/tides.csv": "hour,height\n0,1\n",
		"media/tide.mp3": "not a sound",
		"media/tide.mp4": "not a film",
		"media/tide.vtt": "WEBVTT\n",
	};
}

/** A story file; `matter` are more lines of its front matter. */
export function storyFile(headline: string, published: string, body: string, matter = ""): string {
	return `---\nheadline: ${headline}\nauthors: [ada]\npublished: ${published}\n${matter}---\n\n${body}\n`;
}

/** A new folder of its own, removed by `remove`. */
export function temporaryFolder(): { folder: string; remove: () => void } {
	const folder = mkdtempSync(path.join(tmpdir(), "newsroom-"));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function writeEdition(folder: string, edition: SmallEdition): void {
	for (const [file, text] of Object.entries(edition)) {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), text);
	}
}
