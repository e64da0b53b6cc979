import type { BlockOf, TableCell, TableRow } from "../model/block.ts";
import { texts } from "../texts/texts.ts";
import { RunningText } from "./running-text.tsx";

const ALIGN = { start: "text-start", center: "text-center", end: "text-end" };

/** A table that scrolls sideways in its own box when the screen is too narrow, by keyboard too. */
export function TableBlock({ block }: { block: BlockOf<"table"> }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
		<section className="table-frame" tabIndex={0} aria-label={texts("paper").table()}>
			<table>
				{block.caption && (
					<caption>
						<RunningText content={block.caption} />
					</caption>
				)}
				{block.head.length > 0 && (
					<thead>
						<Rows rows={block.head} isHead />
					</thead>
				)}
				<tbody>
					<Rows rows={block.body} />
				</tbody>
				{block.foot.length > 0 && (
					<tfoot>
						<Rows rows={block.foot} />
					</tfoot>
				)}
			</table>
		</section>
	);
}

/* Rows and cells have no identity but their place. */
function Rows({ rows, isHead = false }: { rows: readonly TableRow[]; isHead?: boolean }) {
	return rows.map((row, rowIndex) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: see above
		<tr key={rowIndex}>
			{row.map((cell, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: see above
				<Cell key={index} cell={cell} isHead={isHead} />
			))}
		</tr>
	));
}

function Cell({ cell, isHead }: { cell: TableCell; isHead: boolean }) {
	const shared = {
		className: cell.align && ALIGN[cell.align],
		colSpan: cell.columns,
		rowSpan: cell.rows,
		children: <RunningText content={cell.content} />,
	};
	if (isHead && cell.content.length === 0) return <td {...shared} />;
	return isHead || cell.isHeading ? <th scope={isHead ? "col" : "row"} {...shared} /> : <td {...shared} />;
}
