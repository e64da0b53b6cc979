/**
 * Renders the edition's pictures (edition/pictures/*.ts, each drawing one SVG) into the files that readers get:
 * AVIF, WebP and JPEG at four widths, listed in edition/renditions/renditions.json with size and tone.
 * Only what changed is drawn again.
 *
 *   npm run pictures                       all that changed
 *   npm run pictures -- --preview NAME …   dist/preview/NAME.png, to look at while drawing
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import sharp, { type Sharp } from "sharp";

type Rendition = { hash: string; width: number; height: number; tone: string; widths: number[] };

/** In CSS pixels times the screens that ask for them. With the qualities below, seventy pictures stay within 25 MB. */
const WIDTHS = [320, 560, 860, 1200];
const FORMATS = {
	avif: (image: Sharp) => image.avif({ quality: 43, effort: 3 }),
	webp: (image: Sharp) => image.webp({ quality: 48, effort: 5 }),
	jpg: (image: Sharp) => image.jpeg({ quality: 42, mozjpeg: true }),
};
const root = path.resolve(import.meta.dirname, "..");
const sources = path.join(root, "edition/pictures");
const renditionsFolder = path.join(root, "edition/renditions");
const indexFile = path.join(renditionsFolder, "renditions.json");

const previewAt = process.argv.indexOf("--preview");
if (previewAt >= 0) await preview(process.argv.slice(previewAt + 1));
else await renderChanged();

async function preview(names: string[]): Promise<void> {
	await mkdir(path.join(root, "dist/preview"), { recursive: true });
	for (const name of names) {
		const svg = await draw(name);
		const file = path.join(root, "dist/preview", `${name}.png`);
		await sharp(Buffer.from(svg)).resize(1000).png().toFile(file);
		console.log(`${file}  (SVG ${Math.round(svg.length / 1024)} KB)`);
	}
}

async function renderChanged(): Promise<void> {
	await mkdir(renditionsFolder, { recursive: true });
	const before: Record<string, Rendition> = JSON.parse(await readFile(indexFile, "utf8").catch(() => "{}"));
	const after: Record<string, Rendition> = {};
	const names = (await readdir(sources)).filter((file) => file.endsWith(".ts")).map((file) => file.slice(0, -3));
	for (const name of names.sort()) {
		const svg = await draw(name);
		const hash = createHash("sha256")
			.update(svg)
			.update(`${WIDTHS} ${Object.values(FORMATS)}`)
			.digest("hex")
			.slice(0, 8);
		const known = before[name];
		after[name] = known?.hash === hash ? known : await render(name, svg, hash);
		// After each one, so that a run that is broken off loses nothing.
		await writeIndex({ ...before, ...after });
	}
	const wanted = new Set(Object.entries(after).flatMap(([name, { hash, widths }]) => filesOf(name, hash, widths)));
	for (const file of await readdir(renditionsFolder)) {
		if (file !== "renditions.json" && !wanted.has(file)) await rm(path.join(renditionsFolder, file));
	}
	await writeIndex(after);
	console.log(
		`${names.length} pictures, ${names.filter((name) => before[name]?.hash !== after[name]?.hash).length} drawn anew.`,
	);
}

async function writeIndex(renditions: Record<string, Rendition>): Promise<void> {
	await writeFile(indexFile, `${JSON.stringify(renditions, null, "\t")}\n`);
}

async function render(name: string, svg: string, hash: string): Promise<Rendition> {
	const original = sharp(Buffer.from(svg)).flatten({ background: "#ffffff" });
	const full = await original.png({ compressionLevel: 1 }).toBuffer({ resolveWithObject: true });
	const { dominant } = await sharp(full.data).stats();
	let bytes = 0;
	for (const width of WIDTHS) {
		for (const [format, encode] of Object.entries(FORMATS)) {
			const file = path.join(renditionsFolder, `${name}-${hash}-${width}.${format}`);
			await encode(sharp(full.data).resize(width)).toFile(file);
			bytes += (await stat(file)).size;
		}
	}
	console.log(
		`${name}: ${full.info.width} × ${full.info.height}, ${Math.round(bytes / 1024)} KB in ${WIDTHS.length * Object.keys(FORMATS).length} files`,
	);
	const tone = `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
	return { hash, width: full.info.width, height: full.info.height, tone, widths: WIDTHS };
}

async function draw(name: string): Promise<string> {
	const module: { default: () => string } = await import(pathToFileURL(path.join(sources, `${name}.ts`)).href);
	return module.default();
}

function filesOf(name: string, hash: string, widths: number[]): string[] {
	return widths.flatMap((width) => Object.keys(FORMATS).map((format) => `${name}-${hash}-${width}.${format}`));
}
