import { useState, useSyncExternalStore } from "react";
import { allShortcuts } from "../lib/shortcuts.ts";
import { changeSettings, onSettingsChange, readSettings } from "../reading/settings.ts";
import { texts } from "../texts/texts.ts";
import { Sheet } from "../ui/sheet.tsx";

/** The keys that lead through the paper, and the switch that turns them off: one pressed by mistake does nothing then. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
	const words = texts("shortcuts");
	const { hasShortcuts } = useSyncExternalStore(onSettingsChange, readSettings);
	const [isRefused, setIsRefused] = useState(false);
	return (
		<Sheet title={words.title()} close={words.close()} onClose={onClose}>
			<table className="shortcut-list">
				<thead>
					<tr>
						<th scope="col">{words.key()}</th>
						<th scope="col">{words.effect()}</th>
					</tr>
				</thead>
				<tbody>
					{allShortcuts().map(({ key, words: effect }) => (
						<tr key={key}>
							<td>
								<kbd>{key}</kbd>
							</td>
							<td>{effect()}</td>
						</tr>
					))}
				</tbody>
			</table>
			<label className="switch">
				<input
					type="checkbox"
					checked={hasShortcuts}
					onChange={({ target }) => setIsRefused(!changeSettings({ hasShortcuts: target.checked }))}
				/>
				{words.areOn()}
			</label>
			<p role="status">{isRefused && words.notKept()}</p>
		</Sheet>
	);
}
