// @vitest-environment node
import { describe, expect, it } from "vitest";
import { findPlayer, PLAYER_HOSTS, PROVIDERS } from "./players.ts";

const find = (address: string) => {
	const found = findPlayer(new URL(address));
	return found && { href: found.href, src: found.src };
};

describe("findPlayer", () => {
	it.each([
		[
			"https://www.youtube.com/embed/dQw4w9WgXcQ?feature=oembed&start=90",
			"https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=90s",
			"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=90",
		],
		[
			"https://youtu.be/dQw4w9WgXcQ?t=1m30s",
			"https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=90s",
			"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=90",
		],
		[
			"https://www.youtube.com/shorts/dQw4w9WgXcQ",
			"https://www.youtube.com/watch?v=dQw4w9WgXcQ",
			"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
		],
		[
			"https://www.youtube.com/embed/videoseries?list=PL0123456789",
			"https://www.youtube.com/playlist?list=PL0123456789",
			"https://www.youtube-nocookie.com/embed/videoseries?list=PL0123456789",
		],
		[
			"http://www.youtube.com/v/dQw4w9WgXcQ&hl=en",
			"https://www.youtube.com/watch?v=dQw4w9WgXcQ",
			"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
		],
		[
			"https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1",
			"https://vimeo.com/76979871/8272103f6e",
			"https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1",
		],
		["https://vimeo.com/76979871", "https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1"],
		[
			"https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk?utm_source=oembed",
			"https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk",
			"https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk",
		],
		[
			"https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fada%2Ftide&visual=true",
			"https://soundcloud.com/ada/tide",
			"https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fada%2Ftide",
		],
		[
			"https://embed.bsky.app/embed/did:plc:abc123/app.bsky.feed.post/3k2?id=1",
			"https://bsky.app/profile/did:plc:abc123/post/3k2",
			"https://embed.bsky.app/embed/did:plc:abc123/app.bsky.feed.post/3k2",
		],
		[
			"https://www.tiktok.com/@ada/video/7106594312292453675",
			"https://www.tiktok.com/@ada/video/7106594312292453675",
			"https://www.tiktok.com/embed/v2/7106594312292453675",
		],
		[
			"https://www.dailymotion.com/embed/video/x8abcde",
			"https://www.dailymotion.com/video/x8abcde",
			"https://geo.dailymotion.com/player.html?video=x8abcde",
		],
		[
			"https://geo.dailymotion.com/player/xabc.html?video=x8abcde",
			"https://www.dailymotion.com/video/x8abcde",
			"https://geo.dailymotion.com/player.html?video=x8abcde",
		],
		[
			"https://embed.ted.com/talks/lang/en/ada_keeper_on_tides",
			"https://www.ted.com/talks/ada_keeper_on_tides",
			"https://embed.ted.com/talks/ada_keeper_on_tides",
		],
		[
			"https://www.openstreetmap.org/export/embed.html?bbox=1.5,50.5,2.5,51.5&layer=mapnik&marker=51,2",
			"https://www.openstreetmap.org/?mlat=51&mlon=2",
			"https://www.openstreetmap.org/export/embed.html?bbox=1.5%2C50.5%2C2.5%2C51.5&layer=mapnik&marker=51%2C2",
		],
		[
			"https://datawrapper.dwcdn.net/aB3dE/2/",
			"https://datawrapper.dwcdn.net/aB3dE/",
			"https://datawrapper.dwcdn.net/aB3dE/",
		],
		[
			"https://flo.uri.sh/visualisation/123456/embed",
			"https://public.flourish.studio/visualisation/123456/",
			"https://flo.uri.sh/visualisation/123456/embed",
		],
		[
			"https://video.wordpress.com/embed/AbCdEfGh?hd=1",
			"https://videopress.com/v/AbCdEfGh",
			"https://videopress.com/embed/AbCdEfGh",
		],
		[
			"https://embed.podcasts.apple.com/us/podcast/tides/id1234567890?i=1000000000001",
			"https://podcasts.apple.com/us/podcast/tides/id1234567890?i=1000000000001",
			"https://embed.podcasts.apple.com/us/podcast/tides/id1234567890?i=1000000000001",
		],
		[
			"https://archive.org/embed/tide-film_1",
			"https://archive.org/details/tide-film_1",
			"https://archive.org/embed/tide-film_1",
		],
		["https://twitter.com/ada/status/1?ref_src=x", "https://twitter.com/ada/status/1", undefined],
		[
			"https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fada%2Fposts%2F1&width=500",
			"https://www.facebook.com/ada/posts/1",
			undefined,
		],
		[
			"https://embed.reddit.com/r/tides/comments/abc/title/?embed=true",
			"https://www.reddit.com/r/tides/comments/abc/title/",
			undefined,
		],
		["https://www.flickr.com/photos/ada/123/player/", "https://www.flickr.com/photos/ada/123/", undefined],
		[
			"https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2482!2d-0.1276!3d51.5074!2m3",
			"https://www.google.com/maps/search/?api=1&query=51.5074%2C-0.1276",
			undefined,
		],
		[
			"https://maps.google.com/maps?q=Northport&output=embed",
			"https://www.google.com/maps/search/?api=1&query=Northport",
			undefined,
		],
	])("reads %s", (address, href, src) => {
		expect(find(address)).toEqual(href && { href, src });
	});

	it.each([
		"https://www.youtube.com/embed/../../evil",
		"https://www.youtube.com/embed/x%22onload=",
		"https://www.youtube.com.evil.example/embed/dQw4w9WgXcQ",
		"https://player.vimeo.com/video/abc",
		"https://open.spotify.com/embed/../x",
		"https://www.google.com/search?q=x",
		"https://other.example/embed/dQw4w9WgXcQ",
	])("knows no player in %s", (address) => {
		expect(find(address)?.src).toBeUndefined();
	});
});

it("names each host that a player comes from, as an https origin without more", () => {
	expect(PLAYER_HOSTS).toContain("https://www.youtube-nocookie.com");
	for (const host of PLAYER_HOSTS) expect(new URL(host).origin).toBe(host);
	expect(PLAYER_HOSTS.every((host) => host.startsWith("https://"))).toBe(true);
	expect(new Set(PLAYER_HOSTS).size).toBe(PROVIDERS.filter(({ player }) => player).length);
});
