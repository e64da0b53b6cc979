import type { Newsroom } from "../server/newsroom/newsroom.ts";

/** The story whose discussion has one deep thread, and comments that try to leave their box. */
export const THREADED_STORY = "/2026/10/16/messages-by-arm/";

/** How deep its first thread goes. */
export const DEPTH = 12;

const WALL = `Heaped${"\u0301\u0323\u0489".repeat(60)} marks.`;

/** Writes threads under one story: Ada's, which Ben and Cem answer and which goes on below Ben; Wanda's of hostile words; Olga's of none. */
export async function fillThreads(newsroom: Pick<Newsroom, "reply">): Promise<void> {
	const write = async (name: string, text: string, parentId?: string) => {
		const email = `${encodeURIComponent(name).replaceAll("%", "").slice(0, 30)}@example.org`;
		const input = { name, email, text, ...(parentId !== undefined && { parentId }) };
		const outcome = await newsroom.reply(THREADED_STORY, input, `threads-${name}`);
		if (outcome.kind !== "stored") throw new Error(`What ${name} says was not stored: ${outcome.kind}`);
		return outcome.comment.id;
	};
	const ada = await write("Ada", "Semaphore needs a clear day.");
	let deepest = await write("Ben", "Or a lamp at night.", ada);
	const ben = deepest;
	for (let depth = 3; depth <= DEPTH; depth += 1) {
		deepest = await write(`Signaller ${depth}`, `Passed on from hill ${depth}.`, deepest);
	}
	await write("Cem", "The towers stood ten kilometres apart.", ada);
	await write("Dot", "Who lit the lamps?", ben);
	const wanda = await write("Wanda", Array.from({ length: 1_000 }, (_, line) => `Line ${line + 1}.`).join("\n"));
	await write(
		"Donaudampfschifffahrtselektrizitätenhauptbetriebswerk".repeat(2).slice(0, 100),
		"Bit".repeat(300),
		wanda,
	);
	await write("محمد بن عبد الله", "كان البرج على التل.", wanda);
	await write("Wall", WALL, wanda);
	await write("Olga", "A hilltop each, and patience.");
}
