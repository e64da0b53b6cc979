import { existsSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../src/model/failure.ts";
import { createApp } from "./http/app.ts";
import { createPages } from "./http/page/create-pages.ts";
import { KEPT_ASSETS, keepAssets } from "./kept-assets.ts";
import { type Listening, listen, listenProblem } from "./listen.ts";
import type { Newsroom } from "./newsroom/newsroom.ts";
import { EDITION_FOLDER, openNewsroom } from "./open-newsroom.ts";
import { parseSettings, type Settings } from "./settings.ts";
import { writeLog } from "./write-log.ts";

/** What is in flight when the server is told to stop gets this long to finish, in milliseconds. */
const GRACE = 5_000;
/** Ctrl-C reaches a program under npm twice, from the terminal and from npm: so soon, it is the same signal. */
const ECHO = 500;

const project = join(import.meta.dirname, "..");
const built = join(project, "dist");

// Where nothing is said React takes its development build, which renders in half as much time again.
process.env.NODE_ENV ||= "production";

const settings = readSettings();
checkBuild();
const newsroom = await openNewsroom(settings).catch((error: Error) => giveUp(error.message));
endOnSignal(await start(newsroom, settings), newsroom);

function readSettings(): Settings {
	const folders = { project, current: process.cwd() };
	const outcome = parseSettings(process.env, process.argv.slice(2), folders);
	if (outcome.kind === "mistakes") return giveUp(outcome.mistakes.join("\n"));
	return outcome.settings;
}

function checkBuild(): void {
	const parts = [join(built, "client", "index.html"), join(built, "server", "render.js")];
	if (!parts.every((part) => existsSync(part))) giveUp("The paper is not built yet. Build it first: npm run build");
}

async function start(newsroom: Newsroom, settings: Settings): Promise<Listening> {
	const pages = await createPages({ newsroom, builtFolder: built, isOffline: settings.isOffline });
	await keepAssets(join(built, "client", "assets"), join(settings.dataFolder, KEPT_ASSETS)).catch((error: Error) =>
		console.error(`Pages of earlier builds may miss their scripts: ${error.message}.`),
	);
	const app = createApp({
		newsroom,
		pages,
		settings,
		folders: { client: join(built, "client"), edition: EDITION_FOLDER },
	});
	try {
		const listening = await listen(app, settings);
		console.log(`${await nameOf(newsroom)} is at ${settings.publicUrl ?? listening.address}
  listening  ${listening.address}
  data       ${settings.dataFolder}
  WordPress  ${settings.wordpressUrl ?? "npm start -- --wordpress https://your-site.example"}`);
		return listening;
	} catch (error) {
		await newsroom.close();
		return giveUp(listenProblem(error, settings));
	}
}

/** A WordPress that does not answer at the start may answer when somebody reads. */
async function nameOf(newsroom: Newsroom): Promise<string> {
	try {
		return (await newsroom.masthead()).name;
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		writeLog(`The newsroom can't be read yet: ${error.message} It is asked again when somebody reads.`);
		return "The paper";
	}
}

/** The first signal ends in order, the second at once. */
function endOnSignal(listening: Listening, newsroom: Newsroom): void {
	let told: number | undefined;
	const end = async () => {
		if (told !== undefined) {
			if (performance.now() - told > ECHO) process.exit(1);
			return;
		}
		told = performance.now();
		await listening.stop(GRACE);
		await newsroom.close();
		process.exit(0);
	};
	process.on("SIGTERM", end);
	process.on("SIGINT", end);
}

function giveUp(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}
