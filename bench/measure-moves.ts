import type { Browser } from "@playwright/test";
import { measureTap } from "./measure-tap.ts";
import type { Sample } from "./metrics.ts";
import type { LeftList } from "./page-probe.ts";
import { awaitQuietPage } from "./quiet.ts";
import type { Subject } from "./subject.ts";
import { scrollToLink } from "./tap.ts";
import { startVisit, type VisitManner } from "./visit.ts";

/** The next story for a reader who pays for each byte, so that careful pages fetched nothing ahead, and who does not wait. */
export async function measureNextAtOnce(browser: Browser, manner: VisitManner, subject: Subject): Promise<Sample> {
	const visit = await startVisit(browser, { ...manner, isSaving: true }, subject.probe);
	try {
		await visit.open(subject.origin + subject.story);
		await visit.awaitRecord("headline", subject.story, 30_000);
		await awaitQuietPage(visit);
		await scrollToLink(visit, subject.next);
		const { headline, paragraph } = await measureTap(visit, subject.next);
		return { ...(headline && { nextAtOnce: headline }), ...(paragraph && { nextAtOnceText: paragraph }) };
	} finally {
		await visit.close();
	}
}

/** From far down the list to a story, and back to where the list was left. */
export async function measureBack(browser: Browser, manner: VisitManner, subject: Subject): Promise<Sample> {
	const visit = await startVisit(browser, manner, subject.probe);
	try {
		await visit.open(subject.origin + subject.list);
		await awaitQuietPage(visit);
		await scrollToLink(visit, subject.card);
		// Pictures that come now may move what is not given its room.
		await awaitQuietPage(visit);
		const top = await scrollToLink(visit, subject.card);
		if (top < 1000) throw new Error(`The list of ${subject.peer.title} is too short to be scrolled.`);
		const left: LeftList = { path: subject.list, card: subject.card, top };
		await visit.evaluate(`benchProbe.leave(${JSON.stringify(left)})`);
		await visit.expectReturn(left);
		await measureTap(visit, subject.card);
		await awaitQuietPage(visit);
		await visit.evaluate("benchProbe.goBack()");
		const back = await visit.awaitRecord("back", subject.card, 5_000);
		const list = await visit.awaitRecord("list", subject.list, 10_000);
		return { backKept: list ? 1 : 0, ...(back && list && { back: list.at - back.at }) };
	} finally {
		await visit.close();
	}
}
