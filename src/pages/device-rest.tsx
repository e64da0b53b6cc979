import { useQuery } from "@tanstack/react-query";
import { deviceStorage } from "../lib/device-storage.ts";
import { formatBytes } from "../lib/format-bytes.ts";
import { useLocale } from "../lib/locale.tsx";
import { discardAllDrafts, readAllDrafts, readIdentity, writeIdentity } from "../reading/reply-draft.ts";
import { forgetSeen, readAllSeen } from "../reading/seen-comments.ts";
import { SEEN_KEY } from "../reading/seen-discussions.ts";
import { parseSettings, readSettings, SETTINGS_KEY } from "../reading/settings.ts";
import { forgetThreadWays, THREAD_WAYS_KEY } from "../reading/thread-ways.ts";
import { texts } from "../texts/texts.ts";
import { KeptRow, Part, RemoveButton, type Removing } from "./device-part.tsx";
import { readWaiting, removeWaiting, resetSettings } from "./device-removal.ts";

/** Settings, what was begun to be written, and what waits to be sent. */
export function DeviceRest({ removing }: { removing: Removing }) {
	const words = texts("device");
	const { language } = useLocale();
	const { data: rest } = useQuery({ queryKey: ["kept", "rest"], queryFn: weighRest, staleTime: 0, gcTime: 0 });
	if (!rest) return null;
	const rows = [
		{ name: words.settings(), bytes: rest.settings, remove: resetSettings },
		{ name: words.threadWays(), bytes: rest.threadWays, remove: forgetThreadWays },
		{ name: words.identity(), bytes: rest.identity, remove: () => writeIdentity(undefined) },
		{ name: words.seenComments({ count: rest.seen.count }), bytes: rest.seen.bytes, remove: forgetSeen },
		{ name: words.drafts({ count: rest.drafts.count }), bytes: rest.drafts.bytes, remove: discardAllDrafts },
		{ name: words.waiting({ count: rest.waiting.count }), bytes: rest.waiting.bytes, remove: removeWaiting },
	].filter(({ bytes }) => bytes > 0);
	if (rows.length === 0) return null;
	return (
		<Part title={words.restTitle()}>
			<ul className="kept-list">
				{rows.map(({ name, bytes, remove }) => (
					<KeptRow
						key={name}
						weight={formatBytes(bytes, language)}
						end={<RemoveButton what={name} onRemove={removing(remove, words.removed())} />}
					>
						<b>{name}</b>
					</KeptRow>
				))}
			</ul>
		</Part>
	);
}

async function weighRest() {
	const waiting = await readWaiting();
	const seen = await readAllSeen().catch(() => []);
	return {
		settings: hasSettings() ? deviceStorage.weigh(SETTINGS_KEY) : 0,
		threadWays: deviceStorage.weigh(THREAD_WAYS_KEY),
		identity: readIdentity() ? deviceStorage.weigh("broadsheet:reply-identity") : 0,
		seen: {
			count: seen.length,
			bytes: seen.length > 0 ? JSON.stringify(seen).length + deviceStorage.weigh(SEEN_KEY) : 0,
		},
		drafts: { count: readAllDrafts().length, bytes: deviceStorage.weigh("broadsheet:draft:") },
		waiting: { count: waiting.length, bytes: waiting.length > 0 ? JSON.stringify(waiting).length : 0 },
	};
}

function hasSettings(): boolean {
	return JSON.stringify(readSettings()) !== JSON.stringify(parseSettings(undefined));
}
