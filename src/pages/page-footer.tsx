import { importAgain } from "../lib/import-again.ts";
import type { Masthead } from "../model/masthead.ts";
import { bringTexts, texts } from "../texts/texts.ts";
import { PaperLink } from "../ui/paper-link.tsx";
import { DEVICE_URL } from "../urls.ts";
import { DialogButton } from "./dialog-button.tsx";
import { MutingButton } from "./muting-button.tsx";

const bringShortcuts = async () => {
	const [{ ShortcutSheet }] = await Promise.all([
		importAgain(() => import("./shortcut-sheet.tsx")),
		bringTexts("shortcuts"),
	]);
	return ShortcutSheet;
};

export function PageFooter({ masthead }: { masthead: Masthead }) {
	const words = texts("paper");
	return (
		<footer className="page-footer">
			<p>
				<PaperLink to="/">{masthead.name}</PaperLink>
			</p>
			<ul>
				<li>
					<PaperLink to="/search">{words.search()}</PaperLink>
				</li>
				<li className="needs-device">
					<PaperLink to={DEVICE_URL}>{words.onDevice()}</PaperLink>
				</li>
				<li>
					<a href="/feed.xml">{words.rssFeed()}</a>
				</li>
				<li>
					<a href="/feed.json">{words.jsonFeed()}</a>
				</li>
				<li className="needs-script">
					<DialogButton opens="shortcuts" bring={bringShortcuts} label={words.shortcuts()} />
				</li>
				<li className="needs-script">
					<MutingButton />
				</li>
			</ul>
		</footer>
	);
}
