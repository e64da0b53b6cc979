import { lazy, Suspense } from "react";
import { useInBrowser } from "../lib/use-in-browser.ts";
import { texts } from "../texts/texts.ts";
import { Notice } from "../ui/notice.tsx";

const DeviceThings = lazy(() =>
	import("./device-things.tsx").then(
		(module) => ({ default: module.DeviceThings }),
		() => ({ default: ThingsMissing }),
	),
);

function ThingsMissing() {
	return <Notice>{texts("paper").notLoaded()}</Notice>;
}

/** What the paper keeps on this device. Only the device knows; the server draws the head. */
export function DevicePage() {
	const isInBrowser = useInBrowser();
	const words = texts("device");
	return (
		<div className="device-page">
			<header className="list-head">
				<h1 tabIndex={-1} className="page-title">
					{words.title()}
				</h1>
				<p className="standfirst">{words.introduction()}</p>
			</header>
			<noscript>
				<p>{words.needsScript()}</p>
			</noscript>
			{isInBrowser && (
				<Suspense fallback={<p>{words.lookedUp()}</p>}>
					<DeviceThings />
				</Suspense>
			)}
		</div>
	);
}
