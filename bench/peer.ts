/**
 * What the bench measures: ways of reading the same stories. Each peer is one file `bench/peers/<id>.ts` (or
 * `bench/peers/<id>/peer.ts` with its fixture beside it) that exports a `Peer`, and is listed in `bench/peers.ts`.
 */
export type BenchPicture = {
	/** The file for a browser that understands nothing else. Paths start with `/pictures/`. */
	src: string;
	srcset?: string;
	/** Better formats, best first. */
	sources: { type: string; srcset: string }[];
	/** CSS pixels of the picture as it was made; its box has this ratio. */
	width: number;
	height: number;
	alt: string;
	/** Plain text. */
	caption?: string;
	credit?: string;
};

export type BenchStory = {
	slug: string;
	/** "/2026/11/21/slug/": also what links in texts point to. */
	path: string;
	headline: string;
	standfirst: string;
	author: string;
	section: string;
	/** ISO 8601 in UTC. */
	published: string;
	/** The same day as a reader sees it: "21 November 2026". */
	day: string;
	bodyHtml: string;
	picture: BenchPicture;
	/** Slugs of up to six stories like it, in Broadsheet's own order; every page of a story shows them all. */
	similar: string[];
};

export type BenchEdition = {
	name: string;
	stories: BenchStory[];
	/** Slugs of the front page's stories in its order; every peer's list shows these and no more. */
	front: string[];
	/** The slug of the story whose page is measured. */
	measured: string;
	/** The picture files, to be served under `/pictures/`. */
	mediaFolder: string;
};

export type ServedPeer = {
	/** "http://127.0.0.1:4301", without a slash at the end. */
	origin: string;
	storyPath(slug: string): string;
	/** The page that lists the stories. */
	listPath: string;
	stop(): Promise<void>;
};

/**
 * One way of reading the stories.
 *
 * A story's page shows its section, headline (`h1`), standfirst, byline, day, lead picture (`<picture>` with all
 * sources, first of all in the network's order), caption, text, and the similar stories as links with small lazy
 * pictures and their headlines. The list shows cards: picture, headline, standfirst, day. The bench finds the links by
 * their `href` and the headline as the `h1` whose text is the story's.
 */
export type Peer = {
	/** As the command line names it: "astro". */
	id: string;
	/** As the tables name it. */
	title: string;
	/** What it is, in one sentence with the versions, which are read from the packages. */
	note: string;
	/** Files and folders, absolute, whose change makes `prepare` run again; its own source files. */
	sources: string[];
	/** Builds what `serve` needs into `folder`, which is empty and kept until the edition or the sources change. */
	prepare(edition: BenchEdition, folder: string): Promise<void>;
	/** Listens on 127.0.0.1. Called once for each run, with the folder that was prepared, now or in an earlier run. */
	serve(edition: BenchEdition, folder: string): Promise<ServedPeer>;
};
