import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { afterNextFrame } from "../lib/after-next-frame.ts";
import { formatBytes } from "../lib/format-bytes.ts";
import { useLocale } from "../lib/locale.tsx";
import { type KeptPage, weightOf, weightOfAll } from "../offline/kept-database.ts";
import { forgetOpened, removeEdition } from "../offline/make-room.ts";
import { savedStories, takenEditions } from "../reading/kept-paths.ts";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { PaperLink } from "../ui/paper-link.tsx";
import { ReadingInFile } from "./device-file.tsx";
import { DeviceHidden } from "./device-hidden.tsx";
import { DeviceHistory } from "./device-history.tsx";
import { AskOnce, KeptRow, Part, RemoveButton, type Removing } from "./device-part.tsx";
import { removeEverything } from "./device-removal.ts";
import { DeviceRest } from "./device-rest.tsx";
import { DeviceSaved } from "./device-saved.tsx";
import { keptQuery } from "./kept-query.ts";
import { MutingButton } from "./muting-button.tsx";

/** Everything that is kept on this device: what it weighs, and the way to be rid of it. */
export function DeviceThings() {
	const client = useQueryClient();
	const announce = useAnnounce();
	const { language } = useLocale();
	const words = texts("device");
	const { data: pages } = useQuery(keptQuery);
	const savedKey = useSyncExternalStore(savedStories.onChange, () => JSON.stringify(savedStories.read()));
	if (!pages) return <p>{words.lookedUp()}</p>;

	const removing: Removing =
		(remove, outcome) =>
		async ({ currentTarget }) => {
			const focusNear = rememberRow(currentTarget);
			await remove();
			await client.invalidateQueries({ queryKey: ["kept"] });
			afterNextFrame(focusNear);
			announce(outcome);
		};
	const saved: string[] = JSON.parse(savedKey);
	const opened = pages
		.filter(({ path, openedAt }) => openedAt > 0 && !saved.includes(path))
		.sort((one, other) => other.openedAt - one.openedAt);
	const editions = findEditions(pages);
	return (
		<>
			{pages.length === 0 && saved.length === 0 ? (
				<p>{words.nothingKept()}</p>
			) : (
				<p>
					{words.inAll({
						count: pages.filter(({ kind }) => kind === "story").length,
						bytes: formatBytes(weightOfAll(pages), language),
					})}
				</p>
			)}
			{saved.length > 0 && <DeviceSaved paths={saved} pages={pages} removing={removing} />}
			{editions.length > 0 && (
				<Part title={words.takenTitle()}>
					<ul className="kept-list">
						{editions.map(({ path, title, count, bytes }) => (
							<KeptRow
								key={path}
								weight={words.storiesWeigh({ count, bytes: formatBytes(bytes, language) })}
								end={
									<RemoveButton
										what={title}
										onRemove={removing(() => {
											takenEditions.write(path, false);
											return removeEdition(path);
										}, words.removed())}
									/>
								}
							>
								<PaperLink to={path}>{title}</PaperLink>
							</KeptRow>
						))}
					</ul>
				</Part>
			)}
			{opened.length > 0 && (
				<Part title={words.latelyTitle()}>
					<ul className="kept-list">
						{opened.map((page) => (
							<KeptRow
								key={page.path}
								weight={formatBytes(weightOf(page), language)}
								end={
									<RemoveButton what={page.title} onRemove={removing(() => forgetOpened(page.path), words.removed())} />
								}
							>
								<PaperLink to={page.path}>{page.title}</PaperLink>
							</KeptRow>
						))}
					</ul>
				</Part>
			)}
			<DeviceHistory removing={removing} />
			<DeviceHidden removing={removing} />
			<DeviceRest removing={removing} />
			<p className="take-ways">
				<MutingButton />
			</p>
			<ReadingInFile />
			<AskOnce
				first={words.removeAll()}
				question={words.removeAllAsk()}
				yes={words.removeAllYes()}
				onYes={removing(removeEverything, words.allRemoved())}
			/>
		</>
	);
}

/** The button that was tapped goes with its row: the next one takes the focus, or where none is left, the headline. */
function rememberRow(tapped: Element): () => void {
	const row = tapped.closest("li");
	const list = row?.parentElement;
	const at = row ? [...(list?.children ?? [])].indexOf(row) : -1;
	return () => {
		const next = list?.isConnected ? (list.children[at] ?? list.lastElementChild) : undefined;
		const target = next?.querySelector<HTMLElement>("button") ?? document.querySelector<HTMLElement>(".device-page h1");
		target?.focus({ preventScroll: Boolean(next) });
	};
}

/** What was taken along with each list; the pictures of an edition count once. */
function findEditions(pages: readonly KeptPage[]) {
	return [...new Set(pages.flatMap((page) => page.editions))].map((path) => {
		const within = pages.filter((page) => page.editions.includes(path));
		const count = within.filter(({ kind }) => kind === "story").length;
		return {
			path,
			title: within.find((page) => page.path === path)?.title ?? path,
			count,
			bytes: weightOfAll(within),
		};
	});
}
