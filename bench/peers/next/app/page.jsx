import Link from "next/link";
import { findStory, front, name } from "../parts/edition.js";
import { StoryPicture } from "../parts/story-picture.jsx";

export default function FrontPage() {
	return (
		<>
			<h1>{name}</h1>
			<ul className="cards">
				{front.map(findStory).map((story, place) => (
					<li key={story.slug}>
						<Link href={story.path}>
							<StoryPicture picture={story.picture} sizes="(min-width: 45rem) 43rem, 92vw" isFirst={place === 0} />
							<h2>{story.headline}</h2>
						</Link>
						<p>{story.standfirst}</p>
						<p className="quiet">
							<time dateTime={story.published}>{story.day}</time>
						</p>
					</li>
				))}
			</ul>
		</>
	);
}
