import type { BlockOf } from "../model/block.ts";

/** Program text, as it was typed; `translate="no"` keeps a browser's translator off it. */
export function CodeBlock({ block }: { block: BlockOf<"code"> }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
		<pre tabIndex={0} dir="ltr" translate="no" data-language={block.language}>
			<code>{block.text}</code>
		</pre>
	);
}
