/** What the probe knows of each page before it opens, by path. */
export type ProbeSettings = {
	pages: Record<string, { headline: string; paragraph: string }>;
	/** Only in a document that is come back to: the list as it was left. */
	left?: LeftList;
};

/** A list as it was left: its path, the path of the tapped card, and how far it was scrolled, in CSS pixels. */
export type LeftList = { path: string; card: string; top: number };

/** What the probe tells. `at` is milliseconds since 1970, with fractions: comparable between documents. */
export type ProbeRecord = { kind: "headline" | "paragraph" | "tap" | "back" | "list"; path: string; at: number };

/** The function of the page that records are told by, and the probe's own functions there. */
export const TELL = "benchTell";
export type ProbeFunctions = { leave(left: LeftList): void; goBack(): void };

/** The script that every document runs before its own. */
export function buildProbeScript(settings: ProbeSettings, mark: string): string {
	return `(${runProbe})(${JSON.stringify(settings)}, ${JSON.stringify(mark)}, ${JSON.stringify(TELL)});`;
}

/**
 * Runs in the page, alone: nothing outside of it is there. What stands on the page is looked at once a frame, only as
 * long as something is awaited; its time is that of the frame after the one that it was seen in.
 */
function runProbe(settings: ProbeSettings, mark: string, tellName: string): void {
	if (window !== window.top || !location.protocol.startsWith("http")) return;
	// Under another name where the document was come back to: the probe is added a second time for what was left.
	const scope = window as unknown as Record<string, unknown> & { benchProbe?: ProbeFunctions };
	let turn = 0;
	let left = settings.left;

	const now = () => performance.timeOrigin + performance.now();
	const tell = (record: ProbeRecord) => (scope[tellName] as (text: string) => void)(JSON.stringify(record));
	const pathOf = ({ pathname, search }: URL | Location) => pathname + search;
	const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");

	const isVisible = (element: Element) => {
		const { top, bottom, width } = element.getBoundingClientRect();
		const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
		return isShown && width > 0 && bottom > 0 && top < innerHeight;
	};
	const hasHeadline = (headline: string) =>
		[...document.getElementsByTagName("h1")].some((h1) => bare(h1.textContent) === headline && isVisible(h1));
	/** It may be below what the screen shows. */
	const hasParagraph = (paragraph: string) =>
		[...document.getElementsByTagName("p")].some(
			(p) => bare(p.textContent).startsWith(paragraph) && p.checkVisibility(),
		);
	const hasList = ({ path, card, top }: LeftList) =>
		pathOf(location) === path &&
		Math.abs(scrollY - top) <= 50 &&
		[...document.links].some((link) => pathOf(new URL(link.href)) === card && isVisible(link));

	/** Asks each question once a frame until it is answered with yes; a newer watch ends an older one. */
	const watch = (path: string, questions: [kind: ProbeRecord["kind"], isThere: () => boolean][]) => {
		turn += 1;
		const mine = turn;
		let open = questions;
		const look = () => {
			if (mine !== turn) return;
			open = open.filter(([kind, isThere]) => {
				if (!isThere()) return true;
				requestAnimationFrame(() => tell({ kind, path, at: now() }));
				return false;
			});
			if (open.length > 0) requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	};
	const watchStory = (path: string) => {
		const expected = settings.pages[path];
		if (expected === undefined) return;
		const headline = bare(expected.headline);
		const paragraph = bare(expected.paragraph);
		watch(path, [
			["headline", () => hasHeadline(headline)],
			["paragraph", () => hasParagraph(paragraph)],
		]);
	};
	const watchList = (list: LeftList) => watch(list.path, [["list", () => hasList(list)]]);

	addEventListener(
		"pointerup",
		(event) => {
			const link = event.target instanceof Element ? event.target.closest("a") : null;
			if (!link) return;
			const path = pathOf(new URL(link.href));
			tell({ kind: "tap", path, at: performance.timeOrigin + event.timeStamp });
			watchStory(path);
		},
		{ capture: true, passive: true },
	);
	// A document that the browser had kept: it is shown again, its scripts go on.
	addEventListener("pageshow", (event) => {
		if (event.persisted && left) watchList(left);
	});
	scope.benchProbe = {
		leave: (list) => {
			left = list;
		},
		goBack: () => {
			tell({ kind: "back", path: pathOf(location), at: now() });
			if (left) watchList(left);
			history.back();
		},
	};

	performance.mark(mark);
	if (left) watchList(left);
	else watchStory(pathOf(location));
}
