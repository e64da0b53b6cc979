import type { QueryClient } from "@tanstack/react-query";
import { lazy } from "react";
import type { PaperNavigator } from "../navigation/navigator.ts";
import { type DeviceParts, giveDeviceParts } from "../story/device-parts.ts";
import { clearBadge } from "./badge.ts";
import { CardMarks } from "./card-marks.tsx";
import type { Page } from "./page.ts";
import { watchReading } from "./watch-reading.ts";

/** What this device knows of stories, in one chunk that comes when a page answers. */
export { saveOnDevice } from "./save-on-device.ts";

/** The front page alone needs it. */
const FrontEnd = lazy<DeviceParts["FrontEnd"]>(() =>
	import("./front-end.tsx").then(
		(module) => ({ default: module.FrontEnd }),
		() => ({ default: () => null }),
	),
);

export function rememberReading(client: QueryClient, navigator: PaperNavigator<Page>): void {
	clearBadge();
	giveDeviceParts({ CardMarks, FrontEnd });
	watchReading(client, navigator);
}
