import { deviceStorage } from "../lib/device-storage.ts";
import { isRecord } from "../lib/is-record.ts";
import type { DiscussionOrder } from "../model/discussion.ts";

export const THREAD_WAYS_KEY = "broadsheet:threads";

/** Of so many stories; the oldest go. */
const MOST = 100;

const ORDERS: readonly unknown[] = ["oldest", "newest", "most-answered"] satisfies DiscussionOrder[];

type Kept = { order: DiscussionOrder; folded: { path: string; ids: string[] }[] };

/** The ids of a story's comments whose replies are folded away. */
export function readFolded(storyPath: string): string[] {
	return readAll().folded.find(({ path }) => path === storyPath)?.ids ?? [];
}

export function writeFolded(storyPath: string, ids: string[]): void {
	const { order, folded } = readAll();
	const others = folded.filter(({ path }) => path !== storyPath);
	write({ order, folded: ids.length > 0 ? [{ path: storyPath, ids }, ...others].slice(0, MOST) : others });
}

/** The order of discussions that was chosen last. */
export function readOrder(): DiscussionOrder {
	return readAll().order;
}

export function writeOrder(order: DiscussionOrder): void {
	write({ ...readAll(), order });
}

export function forgetThreadWays(): void {
	deviceStorage.remove(THREAD_WAYS_KEY);
}

/** What nobody has chosen otherwise takes no room. */
function write(kept: Kept): void {
	if (kept.order === "oldest" && kept.folded.length === 0) forgetThreadWays();
	else deviceStorage.write(THREAD_WAYS_KEY, kept);
}

function readAll(): Kept {
	const kept = deviceStorage.read(THREAD_WAYS_KEY);
	const { order, folded } = isRecord(kept) ? kept : {};
	return {
		order: ORDERS.includes(order) ? (order as DiscussionOrder) : "oldest",
		folded: Array.isArray(folded) ? folded.filter(isFolded) : [],
	};
}

function isFolded(value: unknown): value is Kept["folded"][number] {
	return (
		isRecord(value) &&
		typeof value.path === "string" &&
		Array.isArray(value.ids) &&
		value.ids.every((id) => typeof id === "string")
	);
}
