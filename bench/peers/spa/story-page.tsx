import { useEffect } from "react";
import { useParams } from "react-router";
import { BenchImage } from "./bench-image.tsx";
import { Card } from "./card.tsx";
import type { SpaStory } from "./spa-data.ts";
import { useJson } from "./use-json.ts";

export function StoryPage() {
	const { slug } = useParams();
	const story = useJson<SpaStory>(`/data/stories/${slug}.json`);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another story begins at its top
	useEffect(() => {
		window.scrollTo(0, 0);
	}, [slug]);
	useEffect(() => {
		if (story) document.title = story.headline;
	}, [story]);
	if (!story) return <p>Loading…</p>;
	return (
		<main>
			<p>{story.section}</p>
			<h1>{story.headline}</h1>
			<p className="standfirst">{story.standfirst}</p>
			<p className="facts">
				By {story.author}, <time dateTime={story.published}>{story.day}</time>
			</p>
			<figure>
				<BenchImage picture={story.picture} sizes="94vw" isFirst />
				<figcaption>
					{story.picture.caption} {story.picture.credit}
				</figcaption>
			</figure>
			{/* biome-ignore lint/security/noDangerouslySetInnerHtml: as such apps do it; the text is the bundled paper's */}
			<div dangerouslySetInnerHTML={{ __html: story.bodyHtml }} />
			<h2>Similar stories</h2>
			<ul className="cards similar">
				{story.similar.map((card) => (
					<Card key={card.slug} story={card} sizes="44vw" hasStandfirst={false} />
				))}
			</ul>
		</main>
	);
}
