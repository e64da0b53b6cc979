import { useInBrowser } from "../lib/use-in-browser.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";

/** The discussion is on paper only where it was asked for (`motion-and-print.css`). */
function printWithDiscussion(): void {
	const { dataset } = document.documentElement;
	dataset.print = "discussion";
	window.addEventListener("afterprint", () => delete dataset.print, { once: true });
	window.print();
}

/** Ways to print a story, and what only the printed one needs: where it came from. */
export function PrintStory({ path }: { path: string }) {
	const words = texts("paper");
	const isInBrowser = useInBrowser();
	return (
		<>
			<p className="save-story print-ways take-ways needs-script">
				<Button look="quiet" onClick={() => window.print()}>
					{words.print()}
				</Button>
				<Button look="quiet" onClick={printWithDiscussion}>
					{words.printWithDiscussion()}
				</Button>
			</p>
			<p className="print-address">{isInBrowser ? new URL(path, location.origin).href : path}</p>
		</>
	);
}
