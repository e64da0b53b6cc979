import { isSavingData } from "./connection.ts";

/** How often is asked, in milliseconds, and by how much a pause grows. */
export type Pace = {
	/** The first pause, and the one after something new has come. */
	shortest: number;
	longest: number;
	/** Who comes back to the page is told when it was asked last so long ago, unless that failed. */
	onReturn: number;
	/** What the pause is multiplied by when nothing new has come, and when it failed. */
	whenQuiet: number;
	whenFailed: number;
};

/**
 * Asks again and again until what it gives is called; never while the page is hidden, without a network, or when data is
 * saved. `ask` says whether something new has come. `age`: how long ago it was asked before.
 */
export function askAtPace(ask: () => Promise<boolean>, pace: Pace, age = 0): () => void {
	let pause = Math.max(0, age) > pace.onReturn ? pace.onReturn : pace.shortest;
	/** By the clock that nobody can set. */
	let askedAt = performance.now() - Math.max(0, age);
	let timer: number | undefined;
	let hasFailed = false;
	let isAsking = false;
	let isOver = false;

	async function askNow(): Promise<void> {
		if (!canAsk()) return;
		isAsking = true;
		const hasNews = await ask().catch(() => undefined);
		isAsking = false;
		askedAt = performance.now();
		hasFailed = hasNews === undefined;
		const longer = pause * (hasFailed ? pace.whenFailed : pace.whenQuiet);
		pause = hasNews ? pace.shortest : Math.min(Math.max(longer, pace.shortest), pace.longest);
		plan();
	}
	function plan(): void {
		clearTimeout(timer);
		if (isAsking || isOver || !canAsk()) return;
		timer = window.setTimeout(() => void askNow(), Math.max(0, askedAt + pause - performance.now()));
	}
	const onReturn = () => {
		if (document.visibilityState === "visible" && !hasFailed) pause = Math.min(pause, pace.onReturn);
		plan();
	};
	// What failed for want of a network is not the newsroom's fault.
	const onOnline = () => {
		hasFailed = false;
		onReturn();
	};
	document.addEventListener("visibilitychange", onReturn);
	window.addEventListener("online", onOnline);
	plan();
	return () => {
		isOver = true;
		clearTimeout(timer);
		document.removeEventListener("visibilitychange", onReturn);
		window.removeEventListener("online", onOnline);
	};
}

function canAsk(): boolean {
	return document.visibilityState === "visible" && navigator.onLine && !isSavingData();
}
