import { fileURLToPath } from "node:url";

/** A static export as Next's guide describes it, with the addresses of the stories. */
export default {
	output: "export",
	trailingSlash: true,
	// The folder above has the packages; Next would take the one of the outermost lock file.
	turbopack: { root: fileURLToPath(new URL("../", import.meta.url)) },
};
