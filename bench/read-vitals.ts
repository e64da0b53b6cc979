/** What the browser says of a document that was opened; milliseconds since its navigation began. */
export type Vitals = {
	firstByte: number;
	firstPaint: number;
	largestPaint: number;
	/** What the largest paint was of: "img", "p". */
	largestElement: string;
	/** The worst burst of layout shifts, as Core Web Vitals counts it. */
	shift: number;
	/** When the probe's mark was set. */
	markedAt: number;
	/** The document's beginning in milliseconds since 1970. */
	began: number;
};

/** Runs in the page, alone, once it is quiet: until then no observer is in the way. */
export async function readVitals(mark: string): Promise<Vitals> {
	const read = (type: string) =>
		new Promise<PerformanceEntryList>((resolve) => {
			const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
			observer.observe({ type, buffered: true });
			// No entries, no call.
			setTimeout(() => resolve(observer.takeRecords()), 100);
		});
	type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
	type Largest = PerformanceEntry & { element?: Element };
	const shifts = ((await read("layout-shift")) as Shift[]).filter((shift) => !shift.hadRecentInput);
	// A burst lasts five seconds at most, and a second without a shift ends it.
	let worst = 0;
	let burst = { from: 0, last: Number.NEGATIVE_INFINITY, sum: 0 };
	for (const { startTime, value } of shifts) {
		const goesOn = startTime - burst.last < 1000 && startTime - burst.from < 5000;
		burst = goesOn
			? { ...burst, last: startTime, sum: burst.sum + value }
			: { from: startTime, last: startTime, sum: value };
		worst = Math.max(worst, burst.sum);
	}
	const largest = ((await read("largest-contentful-paint")) as Largest[]).at(-1);
	const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
	return {
		firstByte: navigation?.responseStart ?? Number.NaN,
		firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
		largestPaint: largest?.startTime ?? Number.NaN,
		largestElement: largest?.element?.localName ?? "",
		shift: worst,
		markedAt: performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN,
		began: performance.timeOrigin,
	};
}
