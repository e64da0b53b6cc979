import { focusManager, onlineManager, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { mastheadQuery } from "../front/list-queries.ts";
import { SearchForm } from "../front/search-form.tsx";
import { useInBrowser } from "../lib/use-in-browser.ts";
import type { FailureKind } from "../model/failure.ts";
import { bringTexts, texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { canComeBack, canRetry, failureWords } from "./failure-words.ts";
import { focusHeadline } from "./focus-headline.ts";
import { useNavigationState, usePaperNavigator } from "./page.ts";
import { renewOnce } from "./renew.ts";
import { WaysOn } from "./ways-on.tsx";

/** What is kept on the device is shown where the newsroom is out of reach; what can't be loaded then is left out. */
const KeptWays = lazy(() =>
	Promise.all([import("./kept-ways.tsx"), bringTexts("device")]).then(
		([module]) => ({ default: module.KeptWays }),
		() => ({ default: () => null }),
	),
);
const OUT_OF_REACH: readonly string[] = ["offline", "timeout", "busy", "server"];

/** Stands in the place of a page that could not be had; the masthead stays. A page of an older build is loaded anew. */
export function ErrorWords({ kind }: { kind: FailureKind | "unknown" }) {
	const { title, sentence } = failureWords(kind);
	const words = texts("paper");
	const { data: masthead } = useQuery(mastheadQuery);
	const { reload } = usePaperNavigator();
	const isWaiting = useNavigationState((state) => state.isWaiting);
	const isInBrowser = useInBrowser();
	const isOutdated = kind === "outdated";
	useEffect(() => {
		if (isOutdated) renewOnce();
	}, [isOutdated]);
	// Nothing is read here yet: with the network, or the reader, back, the page is asked for again without a word.
	useEffect(() => {
		if (!canComeBack(kind)) return;
		const stops = [onlineManager, focusManager].map((manager) =>
			manager.subscribe((isBack) => isBack && void reload()),
		);
		return () => {
			for (const stop of stops) stop();
		};
	}, [kind, reload]);
	const again = () => (isOutdated ? window.location.reload() : void reload().then(focusHeadline));
	return (
		<div className="error-page">
			<h1 tabIndex={-1} className="page-title">
				{title}
			</h1>
			<p className="standfirst">{sentence}</p>
			{canRetry(kind) && (
				<p>
					<Button onClick={again}>{isWaiting ? words.trying() : words.tryAgain()}</Button>
				</p>
			)}
			{isInBrowser && OUT_OF_REACH.includes(kind) && (
				<Suspense fallback={null}>
					<KeptWays />
				</Suspense>
			)}
			<SearchForm />
			<WaysOn sections={masthead?.sections ?? []} />
		</div>
	);
}
