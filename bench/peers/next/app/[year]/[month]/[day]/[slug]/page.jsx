import Link from "next/link";
import { findStory, stories } from "../../../../../parts/edition.js";
import { StoryPicture } from "../../../../../parts/story-picture.jsx";

export const dynamicParams = false;

export function generateStaticParams() {
	return stories.map(({ path }) => {
		const [, year, month, day, slug] = path.split("/");
		return { year, month, day, slug };
	});
}

export async function generateMetadata({ params }) {
	const { headline, standfirst, path } = findStory((await params).slug);
	const openGraph = { title: headline, description: standfirst, url: path };
	return { title: headline, description: standfirst, alternates: { canonical: path }, openGraph };
}

export default async function StoryPage({ params }) {
	const story = findStory((await params).slug);
	const { picture } = story;
	return (
		<>
			<article>
				<p className="quiet">{story.section}</p>
				<h1>{story.headline}</h1>
				<p className="standfirst">{story.standfirst}</p>
				<p className="quiet">
					By {story.author}, <time dateTime={story.published}>{story.day}</time>
				</p>
				<figure>
					<StoryPicture picture={picture} sizes="(min-width: 45rem) 43rem, 92vw" isFirst />
					<figcaption>
						{picture.caption} {picture.credit}
					</figcaption>
				</figure>
				{/* biome-ignore lint/security/noDangerouslySetInnerHtml: the bench wrote this HTML itself, and it is how Next's own blog shows a text. */}
				<div dangerouslySetInnerHTML={{ __html: story.bodyHtml }} />
			</article>
			<h2>Similar stories</h2>
			<ul className="similar">
				{story.similar.map(findStory).map((other) => (
					<li key={other.slug}>
						<Link href={other.path}>
							<StoryPicture picture={other.picture} sizes="6rem" alt="" />
							<span>{other.headline}</span>
						</Link>
					</li>
				))}
			</ul>
		</>
	);
}
