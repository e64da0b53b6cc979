import { useQuery } from "@tanstack/react-query";
import { texts } from "../texts/texts.ts";
import { StoryCard } from "./story-card.tsx";
import { similarStoriesQuery } from "./story-queries.ts";

/** Stories close to this one. While they are on their way, when there are none and when they can't be had: nothing. */
export function SimilarStories({ path }: { path: string }) {
	const { data } = useQuery(similarStoriesQuery(path));
	if (!data || data.length === 0) return null;
	const someHavePictures = data.some(({ picture }) => picture);
	const allHavePictures = data.every(({ picture }) => picture);
	return (
		<section aria-labelledby="similar-title" className="similar">
			<h2 id="similar-title" className="part-title">
				{texts("paper").similar()}
			</h2>
			<ul className="similar-cards" data-flat={someHavePictures && !allHavePictures ? "" : undefined}>
				{data.map((story) => (
					<li key={story.path}>
						<StoryCard story={story} look="similar" />
					</li>
				))}
			</ul>
		</section>
	);
}
