/** Stories made of characters that break pages, each with comments of the same kind. */
export type UnicodePost = {
	name: string;
	title: string;
	content: string;
	comments?: { name: string; text: string }[];
};

const RTL_OVERRIDE = "\u202e";
/** A letter with two hundred marks above and below. */
const TOWER = `Z${"\u0300\u0316\u0489\u0e49".repeat(50)}`;
const TOWERS = TOWER.repeat(12);
const LONG_WORD = "broadsheet".repeat(100_000);
const NO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff".repeat(20_000);
/** What no font has: private use, what is no character, a tag character. */
const UNKNOWN = "\ue000\u{f0000}\u{10fffd}\ufdd0\ufffe\u{1ffff}\u{e0041}";
/** What can't be stored or sent as it is. */
const BROKEN = "\u0000\ud800\udfff\u0008\u001b[31m\u2028\u2029\u0085";

export const UNICODE_POSTS: readonly UnicodePost[] = [
	{
		name: "turned",
		title: `Turned ${RTL_OVERRIDE}enildaeh after`,
		content: `<p>plain before</p><p>turned ${RTL_OVERRIDE}sdrow \u2067isolated, never closed</p><p id="x">plain after it 123</p><ul><li>\u202ben \u202d item</li><li>next item 1 2</li></ul>`,
		comments: [
			{
				name: `Ann${RTL_OVERRIDE}derevo`,
				text: `<p>turned ${RTL_OVERRIDE}txet \u2067open</p><p>plain again 1 2 3</p>`,
			},
			{ name: "Bob", text: "<p>an answer 4 5 6</p>" },
			{ name: "\u05e2\u05d1\u05e8\u05d9\u05ea 12", text: "<p>\u05e9\u05dc\u05d5\u05dd (1)</p>" },
		],
	},
	{
		name: "towers",
		title: `Towers ${TOWERS}`,
		content: `<p>before ${TOWERS} after</p><h2>${TOWERS}</h2>`,
		comments: [
			{ name: `Tower ${TOWERS}`, text: `<p>tower ${TOWERS}</p>` },
			{ name: "Neighbour", text: "<p>below the tower</p>" },
		],
	},
	{
		name: "long words",
		title: `Long${"headlinewithoutspaces".repeat(40)}`,
		content: `<p>before</p><p>${LONG_WORD}</p><h2>${LONG_WORD.slice(0, 2000)}</h2><ul><li>${LONG_WORD.slice(0, 2000)}</li></ul><table><tr><td>${LONG_WORD.slice(0, 2000)}</td><td>b</td></tr></table><p><a href="/${LONG_WORD.slice(0, 3000)}/">${LONG_WORD.slice(0, 3000)}</a></p><figure><img src="/x.png" alt="${LONG_WORD.slice(0, 500)}" width="300" height="200"><figcaption>${LONG_WORD.slice(0, 1000)}</figcaption></figure><blockquote><p>${LONG_WORD.slice(0, 1000)}</p></blockquote><details><summary>${LONG_WORD.slice(0, 500)}</summary>x</details><p>after</p>`,
		comments: [
			{
				name: LONG_WORD.slice(0, 245),
				text: `<p>${LONG_WORD.slice(0, 60_000)}</p><pre>${LONG_WORD.slice(0, 1000)}</pre>`,
			},
		],
	},
	{
		name: "no width",
		title: `No width ${NO_WIDTH.slice(0, 2000)} headline`,
		content: `<p>before ${NO_WIDTH} after</p><p>${"\u00ad".repeat(10_000)}soft</p>`,
		comments: [
			{ name: `${NO_WIDTH.slice(0, 200)}Nobody`, text: `<p>here ${NO_WIDTH.slice(0, 20_000)} there</p>` },
			{ name: NO_WIDTH.slice(0, 200), text: "<p>a name that nobody sees</p>" },
		],
	},
	{
		name: "broken",
		title: `Broken ${BROKEN} ${UNKNOWN} headline`,
		content: `<p>before ${BROKEN}${UNKNOWN} after</p><pre>${BROKEN}${UNKNOWN}</pre><p>&#0;&#xD800;&#x80;&#x110000;&#11; referred</p>`,
		comments: [{ name: `Broken ${BROKEN}${UNKNOWN}`, text: `<p>comment ${BROKEN}${UNKNOWN} here</p>` }],
	},
	{
		name: "nested",
		title: "Nested",
		content: `<p>before</p>${"<blockquote><p>".repeat(3000)}deep in quotes${"</p></blockquote>".repeat(3000)}${"<ul><li>".repeat(300)}deep in lists${"</li></ul>".repeat(300)}<p>after</p>`,
		comments: [{ name: "Deep", text: `${"<blockquote>".repeat(400)}deep comment` }],
	},
	{
		name: "links",
		title: "Ten thousand links",
		content: `<p>before</p><p>${Array.from({ length: 10_000 }, (_, at) => `<a href="/to/${at}/">${at}</a>`).join(" ")}</p><p>after</p>`,
	},
];
