import { Card } from "./card.tsx";
import type { SpaList } from "./spa-data.ts";
import { useJson } from "./use-json.ts";

export function ListPage() {
	const list = useJson<SpaList>("/data/list.json");
	if (!list) return <p>Loading…</p>;
	return (
		<main>
			<h1>{list.name}</h1>
			<ul className="cards">
				{list.stories.map((story) => (
					<Card key={story.slug} story={story} sizes="94vw" hasStandfirst />
				))}
			</ul>
		</main>
	);
}
