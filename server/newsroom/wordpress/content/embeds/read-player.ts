/** Something on another site: the page that a person would visit, and where it can play here after a tap. */
export type PlayerAddress = { href: string; src?: string };

export function samePage(href: string): PlayerAddress {
	return { href, src: href };
}

export function readPage(url: URL): PlayerAddress {
	return { href: `${url.origin}${url.pathname}` };
}

export function readYouTube(url: URL): PlayerAddress | undefined {
	const list = /^[\w-]{10,60}$/.exec(url.searchParams.get("list") ?? "")?.[0];
	const inPath =
		url.hostname === "youtu.be" ? /^\/([\w-]{6,20})\/?$/ : /^\/(?:embed|v|shorts|live)\/([\w-]{6,20})(?:[/&].*)?$/;
	const [, named] = inPath.exec(url.pathname) ?? [];
	const id = named ?? /^[\w-]{6,20}$/.exec(url.searchParams.get("v") ?? "")?.[0];
	if (id === undefined || id === "videoseries") {
		if (!list) return undefined;
		return {
			href: `https://www.youtube.com/playlist?list=${list}`,
			src: `https://www.youtube-nocookie.com/embed/videoseries?list=${list}`,
		};
	}
	const start = secondsOf(url.searchParams.get("start") ?? url.searchParams.get("t") ?? "");
	return {
		href: `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}s` : ""}`,
		src: `https://www.youtube-nocookie.com/embed/${id}${start > 0 ? `?start=${start}` : ""}`,
	};
}

/** "90", "90s" or "1h2m3s". */
function secondsOf(time: string): number {
	const [, hours, minutes, seconds] = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(time) ?? [];
	return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

/** A player's address names the sound either by its page or by a number that has none. */
export function readSoundCloud(url: URL): PlayerAddress | undefined {
	const named = url.hostname === "soundcloud.com" ? url : URL.parse(url.searchParams.get("url") ?? "");
	if (!named || !/^(?:api\.)?soundcloud\.com$/.test(named.hostname) || named.pathname === "/") return undefined;
	const plain = `https://${named.hostname}${named.pathname}`;
	const src = `https://w.soundcloud.com/player/?url=${encodeURIComponent(plain)}`;
	return { href: named.hostname === "soundcloud.com" ? plain : src, src };
}

const NUMBER = "-?\\d{1,3}(?:\\.\\d{1,20})?";

export function readOpenStreetMap(url: URL): PlayerAddress | undefined {
	if (url.pathname !== "/export/embed.html") return readPage(url);
	const box = new RegExp(`^${NUMBER},${NUMBER},${NUMBER},${NUMBER}$`).exec(url.searchParams.get("bbox") ?? "")?.[0];
	if (!box) return undefined;
	const marker = new RegExp(`^${NUMBER},${NUMBER}$`).exec(url.searchParams.get("marker") ?? "")?.[0];
	const layer = /^[a-z]{3,20}$/.exec(url.searchParams.get("layer") ?? "")?.[0];
	const query = new URLSearchParams({ bbox: box, ...(layer && { layer }), ...(marker && { marker }) });
	const [west = 0, south = 0, east = 0, north = 0] = box.split(",").map(Number);
	const [latitude, longitude] = marker?.split(",") ?? [String((south + north) / 2), String((west + east) / 2)];
	return {
		href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}`,
		src: `https://www.openstreetmap.org/export/embed.html?${query}`,
	};
}

/** Of a map for a frame only what it shows can be had: a place's name, or coordinates among its parameters. */
export function readGoogleMaps(url: URL): PlayerAddress | undefined {
	if (!/^\/(?:maps|mymaps)?(?:\/|$)/.test(url.pathname)) return undefined;
	const [, longitude, latitude] =
		new RegExp(`!2d(${NUMBER})!3d(${NUMBER})`).exec(url.searchParams.get("pb") ?? "") ?? [];
	const place = url.searchParams.get("q") ?? (latitude && `${latitude},${longitude}`);
	if (!place) return { href: url.href };
	return { href: `https://www.google.com/maps/search/?${new URLSearchParams({ api: "1", query: place })}` };
}

/** Plugins' players name the page in a parameter. */
export function readFacebook(url: URL): PlayerAddress {
	const page = url.pathname.startsWith("/plugins/") ? URL.parse(url.searchParams.get("href") ?? "") : null;
	return page && /(?:^|\.)facebook\.com$/.test(page.hostname)
		? { href: `https://www.facebook.com${page.pathname}${page.search}` }
		: { href: url.href };
}
