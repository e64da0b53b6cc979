import type { CDPSession } from "@playwright/test";
import type { TraceEvent } from "./main-thread.ts";

/** Tasks of every thread and the marks that pages set, nothing else: a trace costs the page time. */
const CATEGORIES = ["disabled-by-default-devtools.timeline", "blink.user_timing", "__metadata"];

/** Records a trace from now on; the function that comes back ends it and gives its events. */
export async function startTrace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
	const events: TraceEvent[] = [];
	session.on("Tracing.dataCollected", ({ value }) => {
		for (const event of value) events.push(event as unknown as TraceEvent);
	});
	await session.send("Tracing.start", {
		transferMode: "ReportEvents",
		traceConfig: { recordMode: "recordAsMuchAsPossible", includedCategories: CATEGORIES },
	});
	return async () => {
		const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
		await session.send("Tracing.end");
		await complete;
		return events;
	};
}
