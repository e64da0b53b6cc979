import { useId, useState, useSyncExternalStore } from "react";
import { formatBytes } from "../lib/format-bytes.ts";
import { formatDay } from "../lib/format-date.ts";
import { useLocale } from "../lib/locale.tsx";
import { type KeptPage, weightOf } from "../offline/kept-database.ts";
import { trimOpened } from "../offline/make-room.ts";
import { savedStories } from "../reading/kept-paths.ts";
import { type SavedFacts, savedFacts } from "../reading/saved-facts.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { PaperLink } from "../ui/paper-link.tsx";
import { DeviceAbsent } from "./device-absent.tsx";
import { findSaved, type SavedOrder } from "./device-order.ts";
import { KeptRow, Part, type Removing } from "./device-part.tsx";

/** The saved stories, with a search within them and in the order that the reader likes. */
export function DeviceSaved({
	paths,
	pages,
	removing,
}: {
	paths: readonly string[];
	pages: readonly KeptPage[];
	removing: Removing;
}) {
	const words = texts("device");
	const { language } = useLocale();
	const facts = useSyncExternalStore(savedFacts.onChange, savedFacts.read);
	const [query, setQuery] = useState("");
	const [order, setOrder] = useState<SavedOrder>("saved");
	const id = useId();
	const all = paths.map((path) => {
		const page = pages.find((each) => each.path === path);
		const about = facts.find((each) => each.path === path);
		return { path, title: about?.headline || page?.title || path, page, about };
	});
	const found = findSaved(all, query, order);
	const orders: Record<SavedOrder, string> = {
		saved: words.orderSaved(),
		newest: words.orderNewest(),
		shortest: words.orderShortest(),
	};
	return (
		<Part title={words.savedTitle()}>
			<search className="kept-finder">
				<label htmlFor={`${id}-query`}>
					{words.searchSaved()}
					<input
						id={`${id}-query`}
						type="search"
						autoComplete="off"
						value={query}
						onChange={({ target }) => setQuery(target.value)}
					/>
				</label>
				<label htmlFor={`${id}-order`}>
					{words.order()}
					<select id={`${id}-order`} value={order} onChange={({ target }) => setOrder(target.value as SavedOrder)}>
						{Object.entries(orders).map(([value, name]) => (
							<option key={value} value={value}>
								{name}
							</option>
						))}
					</select>
				</label>
			</search>
			<p role="status" className="kept-note">
				{query.trim() !== "" && words.savedFound({ count: found.length })}
			</p>
			<DeviceAbsent paths={all.filter(({ page }) => !page).map(({ path }) => path)} />
			<ul className="kept-list">
				{found.map(({ path, title, page, about }) => (
					<KeptRow
						key={path}
						weight={page ? formatBytes(weightOf(page), language) : words.absent()}
						end={
							<Button
								look="quiet"
								aria-label={words.unsaveNamed({ title })}
								onClick={removing(() => {
									savedStories.write(path, false);
									savedFacts.remove(path);
									return trimOpened();
								}, words.unsaved())}
							>
								{words.unsave()}
							</Button>
						}
					>
						<PaperLink to={path}>{title}</PaperLink>
						{about && <FactsLine about={about} />}
					</KeptRow>
				))}
			</ul>
		</Part>
	);
}

function FactsLine({ about: { section, published, readingMinutes } }: { about: SavedFacts }) {
	const locale = useLocale();
	return (
		<span className="kept-facts">
			{[section, formatDay(published, locale), texts("paper").minutes({ count: readingMinutes })]
				.filter(Boolean)
				.join(" · ")}
		</span>
	);
}
