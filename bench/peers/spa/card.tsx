import { Link } from "react-router";
import { BenchImage } from "./bench-image.tsx";
import type { SpaCard } from "./spa-data.ts";

export function Card({ story, sizes, hasStandfirst }: { story: SpaCard; sizes: string; hasStandfirst: boolean }) {
	return (
		<li>
			<BenchImage picture={story.picture} sizes={sizes} alt="" />
			<h3>
				<Link to={story.path}>{story.headline}</Link>
			</h3>
			{hasStandfirst && <p>{story.standfirst}</p>}
			<p className="facts">
				<time dateTime={story.published}>{story.day}</time>
			</p>
		</li>
	);
}
