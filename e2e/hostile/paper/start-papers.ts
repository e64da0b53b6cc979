import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findFreePort, ServerProcess } from "../../survival/server-process.ts";
import { hasCorpora, readAttacks } from "../attacks/read-attacks.ts";
import { serveSite } from "../newspaper/serve-site.ts";
import { sendReplies } from "./send-replies.ts";

/** Where everything is, for the tests of both browsers. */
export type Places = {
	/** The WordPress that the attacks come from. */
	site: string;
	/** The paper that reads it. */
	reading: string;
	/** The paper that has imported it, with replies of hostile readers. */
	embedded: string;
};

/** A worker asks for its paper's files while the page of another one is looked at. */
const NO_WORKER = { OFFLINE: "off" };

const importer = path.resolve(import.meta.dirname, "../../../server/import.ts");

/** Starts the hostile newspaper and the production build over it, twice: once reading it, once with all of it imported. */
export async function startPapers(): Promise<{ places: Places; stop(): Promise<void> }> {
	const attacks = readAttacks();
	if (!hasCorpora()) console.log("The public attack corpora are not there: only our own attacks are run.");
	const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-hostile-"));
	const sitePort = await findFreePort();
	const site = await serveSite(attacks, sitePort);
	const origin = `http://127.0.0.1:${sitePort}`;
	const reading = new ServerProcess(await findFreePort(), path.join(folder, "reading"), {
		WORDPRESS_URL: `${origin}/`,
		...NO_WORKER,
	});
	const embedded = new ServerProcess(await findFreePort(), path.join(folder, "embedded"), NO_WORKER);
	const stop = async () => {
		await Promise.all([reading.end("SIGTERM"), embedded.end("SIGTERM")]);
		site.stop();
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		await importSite(origin, path.join(folder, "embedded"));
		await Promise.all([reading.start(), embedded.start()]);
		await sendReplies(embedded.address, attacks);
	} catch (error) {
		await stop();
		throw error;
	}
	return { places: { site: origin, reading: reading.address, embedded: embedded.address }, stop };
}

async function importSite(origin: string, dataFolder: string): Promise<void> {
	const child = spawn(process.execPath, [importer, `${origin}/`, "--data", dataFolder], {
		stdio: ["ignore", "ignore", "inherit"],
	});
	const [code] = await once(child, "exit");
	if (code !== 0) throw new Error(`The import ended with ${code}.`);
}
