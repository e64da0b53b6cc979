import { useState, useSyncExternalStore } from "react";
import { deviceStorage } from "../lib/device-storage.ts";
import { formatBytes } from "../lib/format-bytes.ts";
import { formatClock } from "../lib/format-date.ts";
import { useLocale } from "../lib/locale.tsx";
import { HISTORY_KEY, readStories } from "../reading/history.ts";
import { changeSettings, onSettingsChange, readSettings } from "../reading/settings.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { PaperLink } from "../ui/paper-link.tsx";
import { KeptRow, Part, RemoveButton, type Removing } from "./device-part.tsx";

/** As many as are shown at first. */
const SHOWN = 20;

/** What was read, and when; whether lists show it. */
export function DeviceHistory({ removing }: { removing: Removing }) {
	const words = texts("device");
	const locale = useLocale();
	const stories = useSyncExternalStore(readStories.onChange, readStories.read);
	const { isReadDimmed } = useSyncExternalStore(onSettingsChange, readSettings);
	const [isWhole, setIsWhole] = useState(false);
	return (
		<Part title={words.historyTitle()}>
			<p className="kept-note">
				<label>
					<input
						type="checkbox"
						checked={isReadDimmed}
						onChange={({ target }) => void changeSettings({ isReadDimmed: target.checked })}
					/>{" "}
					{words.dimRead()}
				</label>
			</p>
			{stories.length === 0 ? (
				<p className="kept-note">{words.noHistory()}</p>
			) : (
				<>
					<ul className="kept-list">
						{(isWhole ? stories : stories.slice(0, SHOWN)).map(({ path, title, at }) => (
							<KeptRow
								key={path}
								weight={formatClock(new Date(at).toISOString(), locale)}
								end={<RemoveButton what={title} onRemove={removing(() => readStories.remove(path), words.removed())} />}
							>
								<PaperLink to={path}>{title}</PaperLink>
							</KeptRow>
						))}
					</ul>
					<p className="take-ways">
						{!isWhole && stories.length > SHOWN && (
							<Button look="plain" onClick={() => setIsWhole(true)}>
								{words.showAll({ count: stories.length })}
							</Button>
						)}
						<Button look="plain" onClick={removing(readStories.clear, words.historyCleared())}>
							{words.clearHistory()}
						</Button>
						<span>{formatBytes(deviceStorage.weigh(HISTORY_KEY), locale.language)}</span>
					</p>
				</>
			)}
		</Part>
	);
}
