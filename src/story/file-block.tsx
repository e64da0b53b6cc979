import { formatBytes } from "../lib/format-bytes.ts";
import { useLocale } from "../lib/locale.tsx";
import type { BlockOf } from "../model/block.ts";

/** A file to take away, with its kind and weight said first. */
export function FileBlock({ block }: { block: BlockOf<"file"> }) {
	const { language } = useLocale();
	const ending = /\.([a-z0-9]{2,5})(?:[?#]|$)/i.exec(block.href)?.[1]?.toUpperCase();
	const facts = [ending, block.bytes === undefined ? undefined : formatBytes(block.bytes, language)].filter(Boolean);
	return (
		<p className="file">
			<a href={block.href} download={block.href.startsWith("/") ? "" : undefined} rel="noopener noreferrer">
				{block.name}
			</a>
			{facts.length > 0 && <span> ({facts.join(", ")})</span>}
		</p>
	);
}
