/**
 * `node e2e/two-versions/build-version.ts B FOLDER` builds the paper's client into FOLDER/client as `npm run build` does,
 * from the same sources but for one line: the page of that build says `data-build="B"` in its `<html>`, so that its
 * scripts have other names than those of any other build.
 */
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";

const [mark = "", folder = ""] = process.argv.slice(2);
const project = join(import.meta.dirname, "../..");

const marking: Plugin = {
	name: "mark-build",
	transform: (code, id) =>
		id.endsWith("/src/main.tsx") ? `${code}\ndocument.documentElement.dataset.build = ${JSON.stringify(mark)};` : null,
};

await build({ root: project, logLevel: "warn", plugins: [marking], build: { outDir: join(folder, "client") } });
// What draws the pages on the server knows nothing of the client's files, and finds its packages from where it is.
symlinkSync(join(project, "dist/server"), join(folder, "server"));
