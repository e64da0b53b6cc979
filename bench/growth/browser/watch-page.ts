/** What a page notes of itself, in milliseconds since it was asked for; `undefined` as long as it has not come. */
export type PageNotes = {
	/** The headline is painted. */
	headline?: number;
	/** The reader is at the discussion, and its first comment is painted. */
	reached?: number;
	comment?: number;
	/** A reply can be typed into a form that is alive. */
	reply?: number;
	/** From each key's press to the frame that shows it. */
	keys: number[];
	/** Between frames, as long as they are counted. */
	frames: number[];
	isCounting: boolean;
};

declare global {
	interface Window {
		notes: PageNotes;
	}
}

/**
 * Runs in the page before anything else (so it may use nothing from outside itself): looks at each frame for what has
 * come, and as soon as the headline is there goes to the discussion like a reader who wants to reply.
 */
export function watchPage({ isReplying }: { isReplying: boolean }): void {
	const notes: PageNotes = { keys: [], frames: [], isCounting: false };
	window.notes = notes;
	let before = 0;
	const afterPaint = (work: () => void) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = work;
		requestAnimationFrame(() => port2.postMessage(undefined));
	};
	const isDrawn = (element: Element | null) => element !== null && element.getClientRects().length > 0;
	const note = (name: "headline" | "comment", element: Element | null) => {
		if (notes[name] === undefined && isDrawn(element)) notes[name] = performance.now();
	};
	const goToDiscussion = () => {
		const place = document.querySelector(".discussion, #discussion, #comments");
		if (!place) return;
		notes.reached ??= performance.now();
		if (document.activeElement?.tagName !== "TEXTAREA") {
			(document.querySelector("form textarea") ?? place).scrollIntoView({ block: "center", behavior: "instant" });
		}
	};
	const look = (now: number) => {
		if (notes.isCounting && before > 0) notes.frames.push(now - before);
		before = notes.isCounting ? now : 0;
		const headline = document.querySelector("main h1, h1");
		note("headline", headline?.textContent ? headline : null);
		if (isReplying && notes.headline !== undefined && notes.reply === undefined) {
			goToDiscussion();
			if (notes.reached !== undefined) note("comment", document.querySelector("[id^='comment-']"));
			if (document.querySelector("form[data-alive] textarea")) notes.reply = performance.now();
		}
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
	addEventListener("keydown", (event) => afterPaint(() => notes.keys.push(performance.now() - event.timeStamp)), {
		capture: true,
	});
}
