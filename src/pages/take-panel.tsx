import { useQuery, useQueryClient } from "@tanstack/react-query";
import { formatBytes } from "../lib/format-bytes.ts";
import { formatClock } from "../lib/format-date.ts";
import { useLocale } from "../lib/locale.tsx";
import type { StoryList } from "../model/story.ts";
import { widthForScreen } from "../offline/choose-file.ts";
import { weightOfAll } from "../offline/kept-database.ts";
import { removeEdition } from "../offline/make-room.ts";
import { type Weighed, weighEdition, weighRest } from "../offline/weigh-edition.ts";
import { takenEditions } from "../reading/kept-paths.ts";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { PaperLink } from "../ui/paper-link.tsx";
import { DEVICE_URL } from "../urls.ts";
import { keptQuery } from "./kept-query.ts";
import { takeAlong } from "./take-along.ts";
import { TakeRest } from "./take-rest.tsx";
import { outcomeSentence } from "./take-words.ts";
import { Taking } from "./taking.tsx";
import { useTaking } from "./use-taking.ts";
import { weightsQuery } from "./weights-query.ts";

/**
 * Taking the stories of a list along: what it weighs, how far it is, what is here, and how to be rid of it. `holdFocus`
 * puts the focus on what stays while the buttons change.
 */
export function TakePanel({
	list,
	onClose,
	holdFocus,
}: {
	list: StoryList;
	onClose: () => void;
	holdFocus: () => void;
}) {
	const { path } = list.subject;
	const client = useQueryClient();
	const announce = useAnnounce();
	const { now, said, run, stop } = useTaking(outcomeSentence, holdFocus);
	const { data: kept, isPending } = useQuery(keptQuery);
	const within = kept?.filter(({ editions }) => editions.includes(path)) ?? [];
	const here = within.filter(({ kind }) => kind === "story");

	const herePaths = new Set(here.map((page) => page.path));
	const hasPicturesHere = here.some(({ pictures }) => pictures.length > 0);

	const take = (hasPictures: boolean, known: ReadonlySet<string> = new Set()) =>
		run(async (ways) => {
			// Asked for at this moment alone: the reader has just said that it is to stay.
			await navigator.storage?.persist?.();
			takenEditions.write(path, true);
			return takeAlong(client, list, { hasPictures, here: known, ...ways });
		});

	const remove = async () => {
		takenEditions.write(path, false);
		await removeEdition(path);
		await client.invalidateQueries(keptQuery);
		announce(texts("device").removed());
		onClose();
	};

	if (isPending) return null;
	if (now) return <Taking now={now} onStop={stop} />;
	return (
		<>
			{said && <p role="status">{said}</p>}
			{here.length > 0 ? (
				<>
					<Here
						stories={here.length}
						bytes={weightOfAll(within)}
						keptAt={Math.max(...here.map(({ keptAt }) => keptAt))}
						onAgain={() => void take(hasPicturesHere)}
						onRemove={() => void remove()}
					/>
					{list.stories.some((story) => !herePaths.has(story.path)) && (
						<TakeRest
							path={path}
							stories={list.stories.filter((story) => herePaths.has(story.path)).length}
							weigh={(weights) =>
								weighRest(weights, within, { width: widthForScreen(window), hasPictures: hasPicturesHere })
							}
							onTake={() => void take(hasPicturesHere, herePaths)}
						/>
					)}
				</>
			) : (
				<Offer path={path} onTake={(hasPictures) => void take(hasPictures)} onClose={onClose} />
			)}
		</>
	);
}

function Offer({
	path,
	onTake,
	onClose,
}: {
	path: string;
	onTake: (hasPictures: boolean) => void;
	onClose: () => void;
}) {
	const weights = useQuery(weightsQuery(path));
	const words = texts("device");
	if (weights.isPending) return <p role="status">{words.weighing()}</p>;
	if (!weights.data) {
		return (
			<p role="status">
				{words.weighFailed()}{" "}
				<Button look="quiet" onClick={() => void weights.refetch()}>
					{words.tryAgain()}
				</Button>
				<Button look="quiet" onClick={onClose}>
					{words.notNow()}
				</Button>
			</p>
		);
	}
	const weighed = weighEdition(weights.data, widthForScreen(window));
	return (
		<>
			<WeightWords weighed={weighed} />
			<p className="take-ways">
				<Button look="plain" onClick={() => onTake(true)}>
					{words.takeIt()}
				</Button>
				{weighed.pictures > 0 && (
					<Button look="plain" onClick={() => onTake(false)}>
						{words.withoutPictures()}
					</Button>
				)}
				<Button look="quiet" onClick={onClose}>
					{words.notNow()}
				</Button>
			</p>
		</>
	);
}

/** "24 stories, 1.1 MB of text, 6.2 MB of pictures." */
function WeightWords({ weighed }: { weighed: Weighed }) {
	const { language } = useLocale();
	const { stories: count, textBytes, pictures, pictureBytes, isExact } = weighed;
	const words = texts("device");
	const text = formatBytes(textBytes, language);
	if (pictures === 0) return <p role="status">{words.weightText({ count, text })}</p>;
	const sentence = isExact ? words.weightPictures : words.weightAbout;
	return <p role="status">{sentence({ count, text, pictures: formatBytes(pictureBytes, language) })}</p>;
}

function Here({
	stories,
	bytes,
	keptAt,
	onAgain,
	onRemove,
}: {
	stories: number;
	bytes: number;
	keptAt: number;
	onAgain: () => void;
	onRemove: () => void;
}) {
	const locale = useLocale();
	const words = texts("device");
	const time = formatClock(new Date(keptAt).toISOString(), locale);
	return (
		<>
			<p>{words.here({ count: stories, bytes: formatBytes(bytes, locale.language), time })}</p>
			<p className="take-ways">
				<Button look="plain" onClick={onAgain}>
					{words.takeAnew()}
				</Button>
				<Button look="plain" onClick={onRemove}>
					{words.removeIt()}
				</Button>
				<PaperLink to={DEVICE_URL}>{words.allOnDevice()}</PaperLink>
			</p>
		</>
	);
}
