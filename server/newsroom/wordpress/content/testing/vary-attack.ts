/** One attack in many dresses, the same ones for the same seed. */
export function varyAttack(html: string, seed: number): string[] {
	const random = createRandom(seed);
	const inAttribute = html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
	const dressed = [
		[...html].map((letter) => (random() < 0.5 ? letter.toUpperCase() : letter.toLowerCase())).join(""),
		html.replace(/[ =]/g, (sign) => (random() < 0.3 ? `${pick(random, SPACES)}${sign}` : sign)),
		html.replace(/[a-z:(]/gi, (letter) => (random() < 0.2 ? `&#x${letter.charCodeAt(0).toString(16)};` : letter)),
		html.replace(/<(?=\w)/g, () => pick(random, ["<", "<<", "<\n", "</x><", "<!--x--><", "\u0000<"])),
		html.slice(0, Math.ceil(html.length * random())),
	];
	const placed = pick(random, PLACES);
	const attribute = pick(random, ATTRIBUTES);
	return [
		...dressed,
		placed.replace("@", () => html),
		pick(random, PLACES).replace("@", () => pick(random, dressed)),
		`<p ${attribute}="${inAttribute}">kept words</p>`,
		`<img src="/a.png" ${attribute}="${inAttribute}" width="300" height="200">`,
		`<a ${attribute}="${inAttribute}" href="${inAttribute}">kept words</a>`,
	];
}

const SPACES = [" ", "\t", "\n", "\f", "\r", "/", "\u00a0", "\u3000", "\ufeff"];
const PLACES = [
	"<figure><img src='/a.png'><figcaption>@</figcaption></figure>",
	"<pre><code>@</code></pre>",
	"<blockquote><p>@</p><cite>@</cite></blockquote>",
	"<ul><li>@<ul><li>@</li></ul></li></ul>",
	"<table><caption>@</caption><tr><th>@</th><td>@</td></tr></table>",
	"<details><summary>@</summary>@</details>",
	"<h2>@</h2>",
	"<svg><desc>@</desc></svg>",
	"<math><mtext>@</mtext></math>",
	"<noscript>@</noscript>",
	"<template>@</template>",
	"<figure class='wp-block-gallery'><figure class='wp-block-image'>@</figure></figure>",
	"<div class='wp-block-cover' style='background-image:url(@)'>@</div>",
	"<figure class='wp-block-embed'><div class='wp-block-embed__wrapper'>@</div></figure>",
	"<ol class='wp-block-footnotes'><li id='@'>@</li></ol>",
	"[caption]@[/caption]",
];
const ATTRIBUTES = [
	"alt",
	"href",
	"src",
	"srcset",
	"style",
	"class",
	"id",
	"title",
	"data-src",
	"lang",
	"name",
	"poster",
];

function pick<Item>(random: () => number, items: readonly Item[]): Item {
	return items[Math.floor(random() * items.length)] as Item;
}

/** Numbers from 0 up to 1 (mulberry32). */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
