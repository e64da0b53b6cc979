import { afterAll, beforeAll, expect, test } from "vitest";
import { findPhp, PHP_MISSING } from "../../scripts/ensure-php.ts";
import { startWordPress, type WordPressFailure, type WordPressSite } from "./start-wordpress.ts";

const isPossible = findPhp() !== undefined;
if (!isPossible) console.info(`Not tested: ${PHP_MISSING}`);
const onWordPress = test.skipIf(!isPossible);
let site: WordPressSite;

beforeAll(async () => {
	if (isPossible) site = await startWordPress({ seed: "contract" });
});

afterAll(async () => {
	if (isPossible) await site.stop();
});

const ask = (path: string, more?: RequestInit) => fetch(site.url + path, { redirect: "manual", ...more });
const USERS = "wp-json/wp/v2/users?_fields=slug";

onWordPress("it is a WordPress with stories, pictures and pages under its own address", async () => {
	const [story] = await (await ask("wp-json/wp/v2/posts?slug=a-tide")).json();
	expect(story.link).toBe(`${site.url}2026/04/01/a-tide/`);
	expect(story.content.rendered).toContain(`href="${site.url}2026/03/30/b-close/"`);
	const picture = await (await ask(`wp-json/wp/v2/media/${story.featured_media}`)).json();
	expect(Object.keys(picture.media_details.sizes)).toEqual(expect.arrayContaining(["medium", "large"]));
	const file = await fetch(picture.source_url, { headers: { range: "bytes=0-1" } });
	expect([file.status, file.headers.get("content-type")]).toEqual([206, "image/jpeg"]);
	expect(new Uint8Array(await file.arrayBuffer())).toEqual(Uint8Array.of(0xff, 0xd8));
	const page = await ask("2026/04/01/a-tide/");
	expect(page.headers.get("link")).toContain('rel="https://api.w.org/"');
	expect(await page.text()).toContain("The tide and the mill");
});

onWordPress("its data are out of reach, and requests are counted", async () => {
	site.requests();
	const answers = await Promise.all(["wp-content/database/.ht.sqlite", "no-such-page/"].map((path) => ask(path)));
	expect(answers.map(({ status }) => status)).toEqual([404, 404]);
	expect(site.requests()).toEqual(
		expect.arrayContaining(["GET /wp-content/database/.ht.sqlite", "GET /no-such-page/"]),
	);
	expect(site.requests()).toEqual([]);
});

onWordPress("a comment comes in by the form, is mailed, and is gone after going back", async () => {
	const id = await site.runPhp("echo get_page_by_path( 'a-tide', OBJECT, 'post' )->ID;");
	const comments = async () => Number((await ask("wp-json/wp/v2/comments?per_page=1")).headers.get("x-wp-total"));
	const send = (comment: string) =>
		ask("wp-comments-post.php", {
			method: "POST",
			body: new URLSearchParams({ comment_post_ID: id, author: "Bea", email: "bea@letters.invalid", comment }),
		});
	expect(await comments()).toBe(55);
	expect((await send("Well said.")).headers.get("location")).toMatch(/\/a-tide\/#comment-\d+$/);
	expect((await send("And another thing.")).status).toBe(429);
	expect(await comments()).toBe(56);
	expect(site.mails()).toMatchObject([{ to: "ada@paper.invalid" }]);
	site.restore();
	expect(await comments()).toBe(55);
});

onWordPress("it fails in every way that is asked for, and is well again", async () => {
	const answerIn = async (mode: WordPressFailure) => {
		await site.fail(mode, { seconds: 1 });
		const answer = await ask(USERS);
		return { status: answer.status, headers: answer.headers, text: await answer.text() };
	};
	expect(await answerIn("down")).toMatchObject({ status: 503, text: expect.stringContaining("<h1>") });
	expect((await answerIn("503-retry-after")).headers.get("retry-after")).toBe("1");
	expect(await answerIn("html-200")).toMatchObject({ status: 200, text: expect.stringMatching(/^<!DOCTYPE/) });
	expect(await answerIn("warnings")).toMatchObject({ text: expect.stringMatching(/^<br \/>[\s\S]*\n\[\{.*\}\]$/) });
	expect(await answerIn("truncated")).toMatchObject({ status: 200, text: '[{"slug":"ada"}' });
	expect((await answerIn("login-redirect")).headers.get("location")).toMatch(/^\/wp-login\.php/);
	expect(await answerIn("closed-api")).toMatchObject({ status: 401, text: expect.stringContaining("not_logged_in") });
	expect(await answerIn("locked-users")).toMatchObject({ status: 401 });
	const before = performance.now();
	expect(await answerIn("slow")).toMatchObject({ status: 200 });
	expect(performance.now() - before).toBeGreaterThan(1_000);
	await expect(answerIn("unreachable")).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
	await site.fail(undefined);
	expect(await (await ask(USERS)).json()).toEqual([{ slug: "ada" }, { slug: "tom" }]);
});

onWordPress("a newer one in a folder with plain permalinks", async () => {
	const other = await startWordPress({ version: "6.7", prefix: "/news", permalinks: "", seed: "contract" });
	try {
		const [story] = await (await fetch(`${other.url}?rest_route=/wp/v2/posts&slug=a-tide`)).json();
		expect(story.link).toBe(`${other.url}?p=${story.id}`);
		expect(await (await fetch(story.link)).text()).toContain("The tide and the mill");
		expect((await fetch(new URL("/", other.url))).status).toBe(404);
	} finally {
		await other.stop();
	}
});

onWordPress("the whole paper holds what is strange about a WordPress", async () => {
	const whole = await startWordPress({ seed: "whole" });
	const get = (path: string) => fetch(whole.url + path, { redirect: "manual" });
	const read = async (route: string) => (await get(`wp-json/wp/v2/${route}`)).json();
	try {
		const stories = await get("wp-json/wp/v2/posts?per_page=1");
		expect(Number(stories.headers.get("x-wp-total"))).toBeGreaterThan(290);
		expect((await read("posts?sticky=true")).map(({ slug }: { slug: string }) => slug)).toEqual([
			"the-quiet-lock-1",
			"the-patient-ferry-2",
		]);

		const [deleted] = await read("posts?slug=picture-deleted&_embed=wp:featuredmedia");
		expect(deleted._embedded["wp:featuredmedia"][0]).toHaveProperty("routes");
		const [left] = await read("posts?slug=author-deleted&_embed=author");
		expect(left._embedded.author[0]).toMatchObject({ code: "rest_user_invalid_id" });
		const [locked] = await read("posts?slug=password-story");
		expect(locked.content).toMatchObject({ rendered: "", protected: true });
		const opened = await read(`posts/${locked.id}?password=open+sesame`);
		expect(opened.content.rendered).toContain("forty jars");
		expect(await read("posts?slug=private-story,draft-story,future-story")).toEqual([]);

		const [byAdministrator] = await read("posts?slug=hostile-administrator");
		expect(byAdministrator.content.rendered).toMatch(/<script>[\s\S]*onerror=[\s\S]*srcdoc=/);
		const [byAuthor] = await read("posts?slug=hostile-author");
		expect(byAuthor.content.rendered).toContain('<div style="position:fixed;z-index:99999;background:#fff">');
		expect(byAuthor.content.rendered).not.toContain("<script");
		const [sink] = await read("posts?slug=kitchen-sink");
		expect(sink.content.rendered).toContain("wp-block-footnotes");

		const [renamed] = await read("posts?slug=a-better-name");
		const before = renamed.link.replace("a-better-name", "renamed-story");
		const moved = await fetch(before, { redirect: "manual" });
		expect([moved.status, moved.headers.get("location")]).toEqual([301, renamed.link]);
		const [team] = await read("pages?slug=team");
		expect(team.link).toBe(`${whole.url}about/team/`);

		const [lively] = await read("posts?slug=lively-discussion");
		const letters = await get(`wp-json/wp/v2/comments?post=${lively.id}&per_page=1`);
		expect(letters.headers.get("x-wp-total")).toBe("260");
		expect(JSON.stringify(await read("comments?per_page=100&search=Secret"))).toBe("[]");
	} finally {
		await whole.stop();
	}
});
