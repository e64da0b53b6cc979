import { describe, expect, test } from "vitest";
import type { Comment, DiscussionOrder } from "../../src/model/discussion.ts";
import { Failure, type FailureKind } from "../../src/model/failure.ts";
import { quotableBlocks } from "../../src/model/quotable.ts";
import type { ReplyInput, ReplyOutcome } from "../../src/model/reply.ts";
import type { Newsroom, NewsroomAddress } from "./newsroom.ts";

/** What the suite needs to know of the paper that it is run on. */
export type ContractPaper = {
	newsroom: Newsroom;
	/** Lists with a second page, by path. */
	section: string;
	tag: string;
	author: string;
	/** A story with standfirst, picture, section, tags and author, to which `closeStory` is the closest. */
	story: string;
	closeStory: string;
	/** A story that shares neither tag nor section with any other and takes no replies. */
	lonelyStory: string;
	/** A word in the bodies of `story` and one other story, and in no third. */
	rareWord: string;
	/** Two words of `story`'s headline, which are in no other. */
	headlineWords: string;
	/** A word, in small letters, of comments of `story` on each of its discussion's pages; more than 20 have it. */
	commonWord: string;
	/** A comment of `story` that has a reply; `story` has more comments than one page holds. */
	answeredComment: string;
	/** Changes what readers see from outside the newsroom, as an editor does. */
	edit: () => Promise<void>;
	/** Everything that was ever given as an e-mail address must be kept from readers; called after each test. */
	close: () => Promise<void>;
};

/** Opens a fresh paper for one test. `isHolding`: replies wait for the editors. */
export type OpenContractPaper = (options: { isHolding: boolean }) => Promise<ContractPaper>;

const EMAIL = "bea@letters.example";
const KEY = "3f1c7a52-8c0e-4c51-9d55-6a2f4f0f7b01";
const reply = (more: Partial<ReplyInput> = {}): ReplyInput => ({
	text: "Well said.",
	name: "Bea",
	email: EMAIL,
	...more,
});

/** Holds any newsroom to what the pages rely on. */
export function describeNewsroom(name: string, open: OpenContractPaper): void {
	const withPaper = (options: { isHolding: boolean }, work: (paper: ContractPaper) => Promise<void>) => async () => {
		const paper = await open(options);
		try {
			await work(paper);
		} finally {
			await paper.close();
		}
	};
	const onPaper = (work: (paper: ContractPaper) => Promise<void>) => withPaper({ isHolding: false }, work);
	const onHoldingPaper = (work: (paper: ContractPaper) => Promise<void>) => withPaper({ isHolding: true }, work);

	describe(`${name}: reading`, () => {
		test(
			"the masthead names the paper and its sections",
			onPaper(async ({ newsroom, section }) => {
				const masthead = await newsroom.masthead();
				expect(masthead.name).not.toBe("");
				expect(masthead.direction).toMatch(/^(ltr|rtl)$/);
				expect(Intl.getCanonicalLocales(masthead.language)).toHaveLength(1);
				expect(() => new Intl.DateTimeFormat("en", { timeZone: masthead.timeZone })).not.toThrow();
				expect(masthead.sections.map(({ path }) => path)).toContain(section);
			}),
		);

		test(
			"every list has whole pages, newest first, each story once",
			onPaper(async ({ newsroom, section, tag, author }) => {
				for (const [kind, path] of [
					["front", "/"],
					["section", section],
					["tag", tag],
					["author", author],
				] as const) {
					const first = await newsroom.list(path, 1);
					expect(first.subject).toMatchObject({ kind, path });
					expect(first.pages).toBeGreaterThan(1);
					const pages = await Promise.all(range(first.pages).map((page) => newsroom.list(path, page)));
					const stories = pages.flatMap((page) => page.stories);
					expect(pages.map(({ page }) => page)).toEqual(range(first.pages));
					expect(stories).toHaveLength(first.total);
					expect(new Set(stories.map((story) => story.path)).size).toBe(first.total);
					if (kind !== "front") expect(stories.map((story) => story.published)).toEqual(newestFirst(stories));
					expect(JSON.stringify(stories)).not.toContain('"body"');
				}
			}),
		);

		test(
			"an address or a page that is not there is not found",
			onPaper(async ({ newsroom, section, story }) => {
				await expectFailure("not-found", () => newsroom.list("/category/no-such-section/", 1));
				await expectFailure("not-found", () => newsroom.list("/tag/no-such-tag/", 1));
				await expectFailure("not-found", () => newsroom.list("/author/no-such-author/", 1));
				await expectFailure("not-found", () => newsroom.list("/author/__proto__/", 1));
				for (const page of [0, -1, 1.5, 999, Number.NaN]) {
					await expectFailure("not-found", () => newsroom.list(section, page));
					await expectFailure("not-found", () => newsroom.discussion(story, page));
				}
				for (const path of ["/2026/01/01/no-such-story/", "/", "/%E0%A4%A/", "/'; DROP TABLE story; --/"]) {
					await expectFailure("not-found", () => newsroom.story(path));
					await expectFailure("not-found", () => newsroom.similar(path));
					await expectFailure("not-found", () => newsroom.discussion(path, 1));
					await expectFailure("not-found", () => newsroom.findComments(path, "a", 1));
				}
			}),
		);

		test(
			"a story is whole, and its card says the same",
			onPaper(async ({ newsroom, story: path, section }) => {
				const story = await newsroom.story(path);
				expect(story).toMatchObject({ version: 1, path, section: { path: section } });
				expect(story.headline).not.toBe("");
				expect(story.standfirst).toBeTruthy();
				expect(story.authors[0]?.path).toMatch(/^\/author\/.+\/$/);
				expect(story.tags[0]?.path).toMatch(/^\/tag\/.+\/$/);
				expect(story.published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
				expect(story.leadPicture?.width).toBeGreaterThan(0);
				expect(story.body.length).toBeGreaterThan(0);
				expect(story.words).toBeGreaterThan(0);
				expect(story.readingMinutes).toBe(Math.max(1, Math.ceil(story.words / 230)));
				const { stories } = await newsroom.list("/", 1);
				const card = stories.find((summary) => summary.path === path);
				expect(card).toMatchObject({
					headline: story.headline,
					published: story.published,
					picture: story.leadPicture,
					commentCount: story.commentCount,
				});
			}),
		);

		test(
			"similar stories are others, the closest first, six at most, none when nothing is shared",
			onPaper(async ({ newsroom, story, closeStory, lonelyStory }) => {
				const similar = await newsroom.similar(story);
				expect(similar[0]?.path).toBe(closeStory);
				expect(similar.length).toBeLessThanOrEqual(6);
				expect(similar.map(({ path }) => path)).not.toContain(story);
				expect(await newsroom.similar(lonelyStory)).toEqual([]);
			}),
		);

		test(
			"addresses are all there, and each opens",
			onPaper(async ({ newsroom, section, tag, author, story }) => {
				const addresses: NewsroomAddress[] = [];
				for await (const address of newsroom.addresses()) addresses.push(address);
				const paths = addresses.map(({ path }) => path);
				expect(paths).toEqual(expect.arrayContaining(["/", section, tag, author, story]));
				expect(new Set(paths).size).toBe(paths.length);
				if (newsroom.addressParts) {
					expect(await newsroom.addressParts.count()).toBe(addresses.length);
					const parts: NewsroomAddress[] = [];
					for (let from = 0; from < addresses.length; from += 3) {
						parts.push(...(await newsroom.addressParts.read(from, 3)));
					}
					expect(parts).toEqual(addresses);
				}
				for (const { kind, path } of addresses) {
					if (kind === "story") expect((await newsroom.story(path)).path).toBe(path);
					else expect((await newsroom.list(path, 1)).subject).toMatchObject({ kind, path });
				}
			}),
		);
	});

	describe(`${name}: search`, () => {
		test(
			"finds words anywhere, marks them, and puts a headline before a body",
			onPaper(async ({ newsroom, story, rareWord, headlineWords }) => {
				const byBody = await newsroom.search(rareWord, 1);
				expect(byBody).toMatchObject({ version: 1, query: rareWord, total: 2, page: 1, pages: 1 });
				for (const { excerpt } of byBody.results) {
					const marked = excerpt.filter((piece) => piece.isMatch).map((piece) => piece.text.toLowerCase());
					expect(marked).toContain(rareWord.toLowerCase());
				}
				const byHeadline = await newsroom.search(headlineWords, 1);
				expect(byHeadline.results[0]?.story.path).toBe(story);
				expect(byHeadline.results[0]?.headline.filter((piece) => piece.isMatch).length).toBeGreaterThan(0);
				expect(byHeadline.results[0]?.headline.map((piece) => piece.text).join("")).toBe(
					byHeadline.results[0]?.story.headline,
				);
			}),
		);

		test(
			"nothing found is an answer, and any text is a query",
			onPaper(async ({ newsroom, rareWord }) => {
				for (const query of ["", "   ", "qqqqxqqqq", `${rareWord} qqqqxqqqq`, "&&", '"', "*", "'"]) {
					expect(await newsroom.search(query, 1), query).toMatchObject({ total: 0, pages: 1, results: [] });
				}
				for (const query of [
					"a AND",
					"NOT a",
					"NEAR(a b, 2)",
					'a" OR "b',
					"headline:x",
					"^a",
					"a\u0000b",
					"(((",
					"-a",
				]) {
					await expect(newsroom.search(query, 1), query).resolves.toMatchObject({ version: 1 });
				}
				await expect(newsroom.search("x ".repeat(50_000), 1)).resolves.toMatchObject({ version: 1 });
				await expectFailure("not-found", () => newsroom.search(rareWord, 99));
			}),
		);
	});

	describe(`${name}: discussion`, () => {
		test(
			"pages hold whole threads, replies after what they answer, a hundred comments at most",
			onPaper(async ({ newsroom, story }) => {
				const first = await newsroom.discussion(story, 1);
				expect(first).toMatchObject({ version: 1, isOpen: true, page: 1 });
				expect(first.pages).toBeGreaterThan(1);
				const pages = await Promise.all(range(first.pages).map((page) => newsroom.discussion(story, page)));
				for (const { comments, count } of pages) {
					expect(count).toBe(first.count);
					expect(comments.length).toBeLessThanOrEqual(100);
					expect(isInOrder(comments)).toBe(true);
				}
				const comments = pages.flatMap((page) => page.comments);
				expect(new Set(comments.map(({ id }) => id)).size).toBe(first.count);
				const roots = comments.filter(({ parentId }) => parentId === undefined);
				expect(roots.map(({ published }) => published)).toEqual(roots.map(({ published }) => published).toSorted());
				expect((await newsroom.story(story)).commentCount).toBe(first.count);
			}),
		);

		test(
			"a story without comments has one empty page, and a closed one says so",
			onPaper(async ({ newsroom, lonelyStory }) => {
				expect(await newsroom.discussion(lonelyStory, 1)).toMatchObject({
					count: 0,
					isOpen: false,
					page: 1,
					pages: 1,
					comments: [],
				});
			}),
		);
	});

	describe(`${name}: the shape of a discussion`, () => {
		const orders = ["newest", "most-answered"] as const;

		test(
			"another order has the same threads, in pages of its own",
			onPaper(async ({ newsroom, story }) => {
				const threadsOf = (comments: Comment[]) => {
					const starts = comments.flatMap(({ parentId }, at) => (parentId === undefined ? [at] : []));
					return starts.map((start, at) => comments.slice(start, starts[at + 1]).map(({ id }) => id));
				};
				const oldest = threadsOf(await wholeDiscussion(newsroom, story));
				expect((await newsroom.discussion(story, 1)).order).toBeUndefined();
				for (const order of orders) {
					expect(await newsroom.discussion(story, 1, order)).toMatchObject({ order, page: 1, isOpen: true });
					await expectFailure("not-found", () => newsroom.discussion(story, 99, order));
				}
				expect(threadsOf(await wholeDiscussion(newsroom, story, "newest"))).toEqual(oldest.toReversed());
				const answered = threadsOf(await wholeDiscussion(newsroom, story, "most-answered"));
				expect(answered.map(({ length }) => length).slice(0, 3)).toEqual([3, 2, 1]);
				expect(answered).toEqual(oldest.toSorted((one, other) => other.length - one.length));
			}),
		);

		test(
			"the outline has every comment in its place, and no word of it",
			onPaper(async ({ newsroom, story, lonelyStory }) => {
				const { pages, count } = await newsroom.discussion(story, 1);
				const discussions = await Promise.all(range(pages).map((page) => newsroom.discussion(story, page)));
				const outline = await newsroom.outline(story);
				expect(outline).toMatchObject({ version: 1, count });
				expect(outline.comments).toEqual(
					discussions.flatMap(({ comments, page }) =>
						comments.map(({ id, parentId, published }) => ({
							id,
							...(parentId !== undefined && { parentId }),
							published: `${published.slice(0, 19)}Z`,
							page,
						})),
					),
				);
				expect(JSON.stringify(outline)).not.toMatch(/thought|reader|email/i);
				expect(await newsroom.outline(lonelyStory)).toEqual({ version: 1, count: 0, comments: [], quoted: [] });
				await expectFailure("not-found", () => newsroom.outline("/2026/01/01/no-such-story/"));
			}),
		);

		test(
			"the outline follows a reply and an editor's hand",
			onPaper(async ({ newsroom, story, answeredComment, edit }) => {
				const idsOf = async () => (await newsroom.outline(story)).comments.map(({ id }) => id);
				expect(await idsOf()).toContain(answeredComment);
				const comment = stored(await newsroom.reply(story, reply({ parentId: answeredComment }), KEY));
				expect(await idsOf()).toContain(comment.id);
				await edit();
				await expect.poll(idsOf, { timeout: 15_000 }).not.toContain(answeredComment);
				const orphan = (await newsroom.outline(story)).comments.find(({ id }) => id === comment.id);
				expect(orphan).toMatchObject({ id: comment.id });
				expect(orphan?.parentId).toBeUndefined();
			}),
		);

		test(
			"the outline says which paragraphs are quoted, by readers who can be read",
			onPaper(async ({ newsroom, story, answeredComment }) => {
				const { body } = await newsroom.story(story);
				const paragraph = quotableBlocks(body).findIndex((block) => JSON.stringify(block).includes("zephyrine"));
				const quotes: ReplyInput["quotes"] = [{ text: "zephyrine", from: { kind: "story" } }];
				const send = (text: string, more: Partial<ReplyInput> = {}) =>
					newsroom.reply(story, reply({ text, ...more }), `${KEY}-${text.slice(0, 9)}`);
				const first = stored(await send("> The moon pulls.  A word - “Zephyrine”\n\nIs it?"));
				const second = stored(await send("> zephyrine\n\nIt is.", { quotes, parentId: answeredComment }));
				stored(await send("> zephyrine\n\nIt is what it is."));
				const { quoted, comments } = await newsroom.outline(story);
				expect(quoted).toHaveLength(1);
				expect(quoted[0]?.paragraph).toBe(paragraph);
				const inOrder = comments.filter(({ id }) => id === first.id || id === second.id).map(({ id }) => id);
				expect(quoted[0]?.commentIds).toEqual(inOrder);
			}),
		);

		test(
			"a held reply is no part of it",
			onHoldingPaper(async ({ newsroom, story }) => {
				const before = await newsroom.outline(story);
				stored(await newsroom.reply(story, reply({ text: "> The moon pulls. A word: zephyrine." }), KEY));
				expect(await newsroom.outline(story)).toEqual(before);
			}),
		);
	});

	describe(`${name}: finding comments`, () => {
		test(
			"finds words in comments and names on every page, in the order of the discussion, and says on which",
			onPaper(async ({ newsroom, story, commonWord }) => {
				const first = await newsroom.findComments(story, ` ${commonWord.toUpperCase()} `, 1);
				expect(first).toMatchObject({ version: 1, query: commonWord.toUpperCase(), page: 1 });
				expect(first.pages).toBeGreaterThan(1);
				const answers = await Promise.all(
					range(first.pages).map((page) => newsroom.findComments(story, commonWord, page)),
				);
				const found = answers.flatMap(({ results }) => results);
				expect(found).toHaveLength(first.total);
				const { pages } = await newsroom.discussion(story, 1);
				const comments = (await Promise.all(range(pages).map((page) => newsroom.discussion(story, page)))).flatMap(
					(discussion) => discussion.comments.map(({ id }) => [id, discussion.page]),
				);
				const places = found.map(({ id, onPage }) => [id, onPage]);
				expect(places).toEqual(comments.filter(([id]) => found.some((comment) => comment.id === id)));
				expect(new Set(found.map(({ onPage }) => onPage)).size).toBe(pages);
				for (const { excerpt } of found) {
					expect(excerpt.filter((piece) => piece.isMatch).map(({ text }) => text.toLowerCase())).toContain(commonWord);
				}
			}),
		);

		test(
			"finds a new reply by its words and its writer's name, in no other story, and none that is not shown",
			onPaper(async ({ newsroom, story, closeStory, edit, answeredComment }) => {
				stored(await newsroom.reply(story, reply({ text: "A zebrine thing, as we say.", name: "Zoé" }), KEY));
				for (const query of ["zebrine", "zebri", "ZOE", "zoé zebrine"]) {
					expect(await newsroom.findComments(story, query, 1), query).toMatchObject({ total: 1, pages: 1 });
					expect((await newsroom.findComments(closeStory, query, 1)).total, query).toBe(0);
				}
				const answered = (await newsroom.discussion(story, 1)).comments.find(({ id }) => id === answeredComment);
				const name = answered?.author.name ?? "";
				const isFound = async () =>
					(await newsroom.findComments(story, name, 1)).results.some(({ id }) => id === answeredComment);
				expect(await isFound()).toBe(true);
				await edit();
				// What was kept may be given once more, while it is asked again.
				await expect.poll(isFound, { timeout: 15_000 }).toBe(false);
			}),
		);

		test(
			"finds and marks words that no space parts, and Arabic ones however they are written",
			onPaper(async ({ newsroom, story }) => {
				const unspaced = { text: "潮汐推动着水车坊，في المَدِينَةِ القديمة.", name: "李明" };
				stored(await newsroom.reply(story, reply(unspaced), KEY));
				for (const query of ["水车", "水车坊 潮汐", "مدينة", "المدينه القَديمة", "李"]) {
					const { results } = await newsroom.findComments(story, query, 1);
					expect(results, query).toHaveLength(1);
					const pieces = results.flatMap((found) => [...found.name, ...found.excerpt]);
					expect(pieces.filter(({ isMatch }) => isMatch).length, query).toBe(query.split(" ").length);
				}
			}),
		);

		test(
			"a held reply is not found, nor anybody by an e-mail address",
			onHoldingPaper(async ({ newsroom, story }) => {
				stored(await newsroom.reply(story, reply({ text: "A zebrine thing." }), KEY));
				for (const query of ["zebrine", "bea", "letters.example", EMAIL]) {
					expect((await newsroom.findComments(story, query, 1)).total, query).toBe(0);
				}
			}),
		);

		test(
			"nothing found is an answer, and any text is a query",
			onPaper(async ({ newsroom, story, commonWord }) => {
				for (const query of ["", "   ", "qqqqxqqqq", `${commonWord} qqqqxqqqq`, "&&", '"', "*", "'", ")", "s1"]) {
					expect(await newsroom.findComments(story, query, 1), query).toMatchObject({
						total: 0,
						pages: 1,
						results: [],
					});
				}
				for (const query of ["a AND", "NOT a", 'a" OR "b', "name:x", "story:s1", "^a", "a\u0000b", "(((", "a) OR (b"]) {
					await expect(newsroom.findComments(story, query, 1), query).resolves.toMatchObject({ version: 1 });
				}
				await expect(newsroom.findComments(story, "x ".repeat(50_000), 1)).resolves.toMatchObject({ version: 1 });
				for (const page of [0, -1, 1.5, 999, Number.NaN]) {
					await expectFailure("not-found", () => newsroom.findComments(story, commonWord, page));
				}
			}),
		);
	});

	describe(`${name}: replies`, () => {
		test(
			"a reply is stored as typed and stands in its thread",
			onPaper(async ({ newsroom, story, answeredComment }) => {
				const before = await newsroom.discussion(story, 1);
				const text = "1 < 2 && 3 > 2\nSee https://example.org/a.";
				const outcome = await newsroom.reply(
					story,
					reply({ text, parentId: answeredComment, website: "bea.example" }),
					KEY,
				);
				const comment = stored(outcome);
				expect(comment).toMatchObject({
					parentId: answeredComment,
					author: { name: "Bea", url: "https://bea.example/" },
					status: "published",
				});
				expect(comment.author.role).toBeUndefined();
				expect(comment.body).toEqual([
					{
						kind: "paragraph",
						content: [
							"1 < 2 && 3 > 2",
							{ kind: "line-break" },
							"See ",
							{ kind: "link", href: "https://example.org/a", content: ["https://example.org/a"] },
							".",
						],
					},
				]);
				const after = await newsroom.discussion(story, 1);
				expect(after.count).toBe(before.count + 1);
				expect(after.comments.find(({ id }) => id === comment.id)).toEqual(comment);
				expect((await newsroom.story(story)).commentCount).toBe(after.count);
			}),
		);

		test(
			"a quote says where it is from, if the words are there, and is under the name that is there",
			onPaper(async ({ newsroom, story, closeStory, answeredComment }) => {
				const text = "> a word: “zephyrine”\n\nWhat is it?\n\n> Thought 0\n\nYes.\n\n> Thought 1";
				const quotes: ReplyInput["quotes"] = [
					{ text: "A word: zephyrine.", from: { kind: "story" } },
					{ text: "Thought 0", from: { kind: "comment", id: answeredComment, name: "Mallory" } },
					{ text: "Thought 1", from: { kind: "comment", id: answeredComment, name: "Mallory" } },
				];
				const comment = stored(await newsroom.reply(story, reply({ text, quotes }), KEY));
				const { body } = await newsroom.story(story);
				const paragraph = quotableBlocks(body).findIndex((block) => JSON.stringify(block).includes("zephyrine"));
				const source = { kind: "comment", id: answeredComment, name: "Reader 0" };
				expect(comment.body).toEqual([
					{
						kind: "quote",
						blocks: [{ kind: "paragraph", content: ["a word: “zephyrine”"] }],
						source: { kind: "story", paragraph },
					},
					{ kind: "paragraph", content: ["What is it?"] },
					{ kind: "quote", blocks: [{ kind: "paragraph", content: ["Thought 0"] }], source },
					{ kind: "paragraph", content: ["Yes."] },
					{ kind: "quote", blocks: [{ kind: "paragraph", content: ["Thought 1"] }] },
				]);
				expect(await findComment(newsroom, story, comment.id)).toEqual(comment);
				// A comment of another story is not there to be quoted.
				const elsewhere = stored(await newsroom.reply(closeStory, reply({ text, quotes }), `${KEY}-2`));
				expect(JSON.stringify(elsewhere.body)).not.toContain('"source"');
			}),
		);

		test(
			"a quote of a comment that is gone has no source",
			onPaper(async ({ newsroom, story, answeredComment, edit }) => {
				const quotes: ReplyInput["quotes"] = [
					{ text: "Thought 0", from: { kind: "comment", id: answeredComment, name: "" } },
				];
				const comment = stored(await newsroom.reply(story, reply({ text: "> Thought 0\n\nYes.", quotes }), KEY));
				expect(JSON.stringify(comment.body)).toContain("Reader 0");
				await edit();
				const isNamed = async () =>
					JSON.stringify((await findComment(newsroom, story, comment.id))?.body).includes("source");
				await expect.poll(isNamed, { timeout: 15_000 }).toBe(false);
			}),
		);

		test(
			"a guest with the author's name speaks for nobody else",
			onPaper(async ({ newsroom, story }) => {
				const { comments } = await newsroom.discussion(story, 1);
				const author = comments.find((comment) => comment.author.role === "author");
				expect(author?.author.name).toBe("Ada Fenn");
				const guest = stored(await newsroom.reply(story, reply({ name: "Ada Fenn" }), KEY));
				expect(guest.author).toEqual({ name: "Ada Fenn" });
				expect((await findComment(newsroom, story, guest.id))?.author).toEqual({ name: "Ada Fenn" });
			}),
		);

		test(
			"a held reply is shown to its writer only",
			onHoldingPaper(async ({ newsroom, story }) => {
				const before = await newsroom.discussion(story, 1);
				expect(stored(await newsroom.reply(story, reply(), KEY)).status).toBe("held");
				expect((await newsroom.discussion(story, 1)).count).toBe(before.count);
			}),
		);

		test(
			"what a reader can mend is said by field, in the order of the form, and nothing is kept",
			onPaper(async ({ newsroom, story }) => {
				const wrong = reply({ text: " ", name: "", email: "bea@", website: "javascript:alert(1)" });
				expect(await newsroom.reply(story, wrong, KEY)).toEqual({
					kind: "invalid",
					problems: [
						{ field: "text", kind: "missing" },
						{ field: "name", kind: "missing" },
						{ field: "email", kind: "invalid" },
						{ field: "website", kind: "invalid" },
					],
				});
				// Mended, it may be sent under the same key.
				stored(await newsroom.reply(story, reply(), KEY));
			}),
		);

		test(
			"the same key gives the first answer again and stores nothing",
			onPaper(async ({ newsroom, story }) => {
				const before = await newsroom.discussion(story, 1);
				const first = await newsroom.reply(story, reply(), KEY);
				const again = await Promise.all(range(5).map(() => newsroom.reply(story, reply(), KEY)));
				for (const outcome of again) expect(outcome).toEqual(first);
				expect((await newsroom.discussion(story, 1)).count).toBe(before.count + 1);
			}),
		);

		test(
			"refusals have reasons",
			onPaper(async ({ newsroom, story, closeStory, lonelyStory, answeredComment }) => {
				stored(await newsroom.reply(story, reply(), KEY));
				expect(await newsroom.reply(story, reply(), `${KEY}-2`)).toEqual({ kind: "refused", reason: "duplicate" });
				expect(await newsroom.reply(lonelyStory, reply(), `${KEY}-3`)).toEqual({ kind: "refused", reason: "closed" });
				expect(await newsroom.reply("/2026/01/01/no-such-story/", reply(), `${KEY}-4`)).toEqual({
					kind: "refused",
					reason: "story-missing",
				});
				for (const [path, parentId] of [
					[story, "999999"],
					[story, "x'"],
					[closeStory, answeredComment],
				] as const) {
					const outcome = await newsroom.reply(
						path,
						reply({ text: "To whom?", parentId }),
						`${KEY}-${path}-${parentId}`,
					);
					expect(outcome).toEqual({ kind: "refused", reason: "parent-missing" });
				}
			}),
		);

		test(
			"neither e-mail address nor key is in any answer",
			onPaper(async ({ newsroom, story }) => {
				const answers = [
					await newsroom.reply(story, reply(), KEY),
					await newsroom.reply(story, reply(), KEY),
					await newsroom.reply(story, reply(), `${KEY}-2`),
					await newsroom.story(story),
					await newsroom.list("/", 1),
					await newsroom.search("bea", 1),
					await newsroom.findComments(story, "bea", 1),
					...(await Promise.all([1, 2].map((page) => newsroom.discussion(story, page)))),
				];
				const said = JSON.stringify(answers).toLowerCase();
				expect(said).not.toContain("letters.example");
				expect(said).not.toContain("email");
				expect(said).not.toContain(KEY);
			}),
		);
	});

	describe(`${name}: reports`, () => {
		test(
			"a comment that is there can be reported, here or where it is said, once or twice",
			onPaper(async ({ newsroom, story, answeredComment }) => {
				const before = newsroom.revision();
				const report = { reason: "other", note: "It is not so." } as const;
				const outcome = await newsroom.reportComment(story, answeredComment, report, KEY);
				if (outcome.kind === "elsewhere") expect(outcome.at).toMatch(/^https?:.*\/a-tide\/#comment-\d+$/);
				else expect(outcome).toEqual({ kind: "taken" });
				expect(await newsroom.reportComment(story, answeredComment, report, KEY)).toEqual(outcome);
				expect(newsroom.revision()).toBe(before);
			}),
		);

		test(
			"one that is not there, or not to be seen, is gone",
			onHoldingPaper(async ({ newsroom, story, closeStory, answeredComment }) => {
				const held = stored(await newsroom.reply(story, reply(), KEY));
				for (const [path, id] of [
					[story, held.id],
					[story, "999999"],
					[story, "x'"],
					[story, ""],
					[closeStory, answeredComment],
				] as const) {
					const outcome = await newsroom.reportComment(path, id, { reason: "spam" }, `${KEY}-${path}-${id}`);
					expect(outcome, id).toEqual({ kind: "gone" });
				}
			}),
		);
	});

	describe(`${name}: revision`, () => {
		test(
			"stays while nothing changes, and changes with a reply and with an editor's hand",
			onPaper(async ({ newsroom, story, edit }) => {
				const first = newsroom.revision();
				await newsroom.list("/", 1);
				await newsroom.search("a", 1);
				expect(newsroom.revision()).toBe(first);
				await newsroom.reply(story, reply(), KEY);
				const second = newsroom.revision();
				expect(second).not.toBe(first);
				await edit();
				expect(newsroom.revision()).not.toBe(second);
			}),
		);
	});
}

async function wholeDiscussion(newsroom: Newsroom, story: string, order?: DiscussionOrder): Promise<Comment[]> {
	const { pages } = await newsroom.discussion(story, 1, order);
	const discussions = await Promise.all(range(pages).map((page) => newsroom.discussion(story, page, order)));
	return discussions.flatMap(({ comments }) => comments);
}

async function findComment(newsroom: Newsroom, story: string, id: string): Promise<Comment | undefined> {
	return (await wholeDiscussion(newsroom, story)).find((comment) => comment.id === id);
}

function range(length: number): number[] {
	return Array.from({ length }, (_, at) => at + 1);
}

function newestFirst(stories: readonly { published: string }[]): string[] {
	return stories.map(({ published }) => published).toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0));
}

/** Whether every reply stands after what it answers, on this same page. */
function isInOrder(comments: readonly Comment[]): boolean {
	const seen = new Set<string>();
	return comments.every(({ id, parentId }) => {
		seen.add(id);
		return parentId === undefined || (parentId !== id && seen.has(parentId));
	});
}

function stored(outcome: ReplyOutcome): Comment {
	if (outcome.kind !== "stored") throw new Error(`The reply was not stored: ${JSON.stringify(outcome)}`);
	return outcome.comment;
}

async function expectFailure(kind: FailureKind, ask: () => Promise<unknown>): Promise<void> {
	const failure = await ask().then(
		() => undefined,
		(error: unknown) => error,
	);
	expect(failure).toBeInstanceOf(Failure);
	expect((failure as Failure).kind).toBe(kind);
}
