import {
	type PlayerAddress,
	readFacebook,
	readGoogleMaps,
	readOpenStreetMap,
	readPage,
	readSoundCloud,
	readYouTube,
	samePage,
} from "./embeds/read-player.ts";

type Provider = {
	/** As people call it; the card's title where the HTML gives none. */
	name: string;
	/** Whose pages and players these are; subdomains are others. */
	hosts: readonly string[];
	/** The origin that its player comes from; without one it is always a card with a link. */
	player?: string;
	/** Width over height. */
	ratio?: number;
	/** Undefined for an address that is no page and no player. Everything taken over is checked for its shape. */
	read(url: URL): PlayerAddress | undefined;
};

const WIDE = 16 / 9;

/** Every site whose players are known. What is not here is a card with a link. */
export const PROVIDERS: readonly Provider[] = [
	{
		name: "YouTube",
		hosts: [
			"youtube.com",
			"www.youtube.com",
			"m.youtube.com",
			"www.youtube-nocookie.com",
			"youtube-nocookie.com",
			"youtu.be",
		],
		player: "https://www.youtube-nocookie.com",
		ratio: WIDE,
		read: readYouTube,
	},
	{
		name: "Vimeo",
		hosts: ["vimeo.com", "www.vimeo.com", "player.vimeo.com"],
		player: "https://player.vimeo.com",
		ratio: WIDE,
		read(url) {
			const [, id, inPath] =
				/^\/(?:video\/|channels\/[\w-]+\/)?(\d{4,12})(?:\/([0-9a-f]{6,16}))?\/?$/.exec(url.pathname) ?? [];
			if (!id) return undefined;
			const key = inPath ?? /^[0-9a-f]{6,16}$/.exec(url.searchParams.get("h") ?? "")?.[0];
			return {
				href: `https://vimeo.com/${id}${key ? `/${key}` : ""}`,
				src: `https://player.vimeo.com/video/${id}?${key ? `h=${key}&` : ""}dnt=1`,
			};
		},
	},
	{
		name: "Spotify",
		hosts: ["open.spotify.com"],
		player: "https://open.spotify.com",
		ratio: 2,
		read(url) {
			const place = /^\/(?:intl-\w+\/)?(?:embed\/)?((?:track|album|playlist|artist|episode|show)\/\w{10,40})\/?$/.exec(
				url.pathname,
			)?.[1];
			return place
				? { href: `https://open.spotify.com/${place}`, src: `https://open.spotify.com/embed/${place}` }
				: undefined;
		},
	},
	{
		name: "SoundCloud",
		hosts: ["w.soundcloud.com", "soundcloud.com"],
		player: "https://w.soundcloud.com",
		ratio: 2.5,
		read: readSoundCloud,
	},
	{
		name: "Bluesky",
		hosts: ["embed.bsky.app", "bsky.app"],
		player: "https://embed.bsky.app",
		ratio: 0.9,
		read(url) {
			const [, by, post] =
				/^\/(?:embed\/(did:[\w:.%-]+)\/app\.bsky\.feed\.post|profile\/[\w:.-]+\/post)\/(\w+)\/?$/.exec(url.pathname) ??
				[];
			if (!post) return undefined;
			if (!by) return { href: `https://bsky.app${url.pathname}` };
			return {
				href: `https://bsky.app/profile/${by}/post/${post}`,
				src: `https://embed.bsky.app/embed/${by}/app.bsky.feed.post/${post}`,
			};
		},
	},
	{
		name: "TikTok",
		hosts: ["www.tiktok.com", "tiktok.com", "m.tiktok.com"],
		player: "https://www.tiktok.com",
		ratio: 9 / 16,
		read(url) {
			const [, who, id] =
				/^\/(?:(@[\w.-]+)\/video|embed(?:\/v2)?|player\/v1)\/(\d{10,25})\/?$/.exec(url.pathname) ?? [];
			if (!id) return undefined;
			return { href: `https://www.tiktok.com/${who ?? "@"}/video/${id}`, src: `https://www.tiktok.com/embed/v2/${id}` };
		},
	},
	{
		name: "Dailymotion",
		hosts: ["www.dailymotion.com", "dailymotion.com", "geo.dailymotion.com", "dai.ly"],
		player: "https://geo.dailymotion.com",
		ratio: WIDE,
		read(url) {
			const inPath = /^\/(?:embed\/video\/|video\/)?(\w{5,12})\/?$/.exec(url.pathname)?.[1];
			const id = /^\w{5,12}$/.exec(url.searchParams.get("video") ?? "")?.[0] ?? inPath;
			if (!id) return undefined;
			return {
				href: `https://www.dailymotion.com/video/${id}`,
				src: `https://geo.dailymotion.com/player.html?video=${id}`,
			};
		},
	},
	{
		name: "TED",
		hosts: ["embed.ted.com", "www.ted.com", "ted.com"],
		player: "https://embed.ted.com",
		ratio: WIDE,
		read(url) {
			const talk = /^\/talks\/(?:lang\/[\w-]+\/)?(\w+)(?:\.html)?\/?$/.exec(url.pathname)?.[1];
			return talk
				? { href: `https://www.ted.com/talks/${talk}`, src: `https://embed.ted.com/talks/${talk}` }
				: undefined;
		},
	},
	{
		name: "OpenStreetMap",
		hosts: ["www.openstreetmap.org"],
		player: "https://www.openstreetmap.org",
		ratio: 1.5,
		read: readOpenStreetMap,
	},
	{
		name: "Internet Archive",
		hosts: ["archive.org", "www.archive.org"],
		player: "https://archive.org",
		ratio: 4 / 3,
		read(url) {
			const item = /^\/(?:embed|details)\/([\w.-]{1,120})/.exec(url.pathname)?.[1];
			return item
				? { href: `https://archive.org/details/${item}`, src: `https://archive.org/embed/${item}` }
				: undefined;
		},
	},
	{
		name: "Datawrapper",
		hosts: ["datawrapper.dwcdn.net"],
		player: "https://datawrapper.dwcdn.net",
		ratio: 1.5,
		read(url) {
			const chart = /^\/(\w{5})(?:\/\d{1,4})?\/?$/.exec(url.pathname)?.[1];
			return chart ? samePage(`https://datawrapper.dwcdn.net/${chart}/`) : undefined;
		},
	},
	{
		name: "Flourish",
		hosts: ["flo.uri.sh"],
		player: "https://flo.uri.sh",
		ratio: 1.5,
		read(url) {
			const chart = /^\/((?:visualisation|story)\/\d{4,12})(?:\/embed)?\/?$/.exec(url.pathname)?.[1];
			return chart
				? { href: `https://public.flourish.studio/${chart}/`, src: `https://flo.uri.sh/${chart}/embed` }
				: undefined;
		},
	},
	{
		name: "VideoPress",
		hosts: ["videopress.com", "video.wordpress.com"],
		player: "https://videopress.com",
		ratio: WIDE,
		read(url) {
			const film = /^\/(?:embed|v)\/(\w{8})\/?$/.exec(url.pathname)?.[1];
			return film
				? { href: `https://videopress.com/v/${film}`, src: `https://videopress.com/embed/${film}` }
				: undefined;
		},
	},
	{
		name: "Apple Podcasts",
		hosts: ["embed.podcasts.apple.com", "podcasts.apple.com"],
		player: "https://embed.podcasts.apple.com",
		ratio: 2.5,
		read(url) {
			const [, place] = /^(\/[a-z]{2}\/podcast\/(?:[^/?#]+\/)?id\d{5,15})\/?$/.exec(url.pathname) ?? [];
			const episode = /^\d{5,20}$/.exec(url.searchParams.get("i") ?? "")?.[0];
			const query = episode ? `?i=${episode}` : "";
			return place
				? {
						href: `https://podcasts.apple.com${place}${query}`,
						src: `https://embed.podcasts.apple.com${place}${query}`,
					}
				: undefined;
		},
	},
	{ name: "X", hosts: ["twitter.com", "www.twitter.com", "mobile.twitter.com", "x.com", "www.x.com"], read: readPage },
	{ name: "Instagram", hosts: ["www.instagram.com", "instagram.com"], read: readPage },
	{ name: "Facebook", hosts: ["www.facebook.com", "facebook.com", "m.facebook.com", "fb.watch"], read: readFacebook },
	{
		name: "Reddit",
		hosts: ["www.reddit.com", "reddit.com", "embed.reddit.com", "www.redditmedia.com"],
		read: (url) => ({ href: `https://www.reddit.com${url.pathname}` }),
	},
	{
		name: "Flickr",
		hosts: ["www.flickr.com", "flickr.com", "flic.kr"],
		read: (url) => ({ href: `${url.origin}${url.pathname.replace(/\/player\/?$/, "/")}` }),
	},
	{ name: "Google Maps", hosts: ["www.google.com", "maps.google.com"], read: readGoogleMaps },
	{ name: "Imgur", hosts: ["imgur.com", "i.imgur.com"], read: (url) => ({ href: `https://imgur.com${url.pathname}` }) },
];

/** The origins that a story's players come from, for the page's policy. */
export const PLAYER_HOSTS: readonly string[] = PROVIDERS.flatMap(({ player }) => (player ? [player] : []));

/** What is known of an address: who provides it, the page, and the player if there is one. */
export function findPlayer(url: URL): (PlayerAddress & { name: string; ratio: number }) | undefined {
	for (const provider of PROVIDERS) {
		if (!provider.hosts.includes(url.hostname)) continue;
		const address = provider.read(url);
		return address && { ...address, name: provider.name, ratio: provider.ratio ?? WIDE };
	}
	return undefined;
}
