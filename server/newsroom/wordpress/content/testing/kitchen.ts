/**
 * One story with every core block and the classic editor's mark-up, as WordPress 6.5 and older ones print them in
 * `content.rendered`. The words are ours; the mark-up is WordPress's.
 */
export const KITCHEN = `
<p class="has-drop-cap">The tide turned at <em>six</em>, and <strong>everybody</strong> saw it; <a href="https://site.example/2026/11/20/harbour/">the harbour</a> was empty.</p>

<p class="has-text-align-center has-background" style="font-size:22px">Words with <code>code</code>, <kbd>Ctrl</kbd>, <s>struck</s>, <mark style="background-color:rgba(0, 0, 0, 0)" class="has-inline-color">marked</mark>, H<sub>2</sub>O, E=mc<sup>2</sup>, <span lang="fr">à la carte</span>, <abbr title="World Meteorological Organization">WMO</abbr>, <ruby>潮<rp>(</rp><rt>しお</rt><rp>)</rp></ruby> and a <q>short quote</q>.</p>

<h2 class="wp-block-heading" id="h-second">Second <em>heading</em></h2>
<h3 class="wp-block-heading">Third heading</h3>
<h6 class="wp-block-heading">Sixth heading</h6>
<h2 class="wp-block-heading">हिन्दी शीर्षक</h2>

<!--more-->

<ul class="wp-block-list">
<li>First item
<ul class="wp-block-list"><li>Nested item</li></ul>
</li>
<li><p>Item with a paragraph</p><p>and another one</p></li>
</ul>

<ol reversed start="5" class="wp-block-list"><li>Five</li><li>Four</li></ol>

<blockquote class="wp-block-quote is-layout-flow wp-block-quote-is-layout-flow">
<p>A quotation of some length.</p>
<cite>Ada Keeper</cite></blockquote>

<figure class="wp-block-pullquote"><blockquote><p>Pulled out of the text.</p><cite>The harbour master</cite></blockquote></figure>

<pre class="wp-block-code"><code>const tide = &lt;T&gt;(x: T) =&gt; x;
if (a &amp;&amp; b) [gallery ids="1"];</code></pre>

<pre class="wp-block-preformatted">As   it
  was typed.</pre>

<pre class="wp-block-verse">The sea is calm to-night,
  the tide is full.</pre>

<figure class="wp-block-table is-style-stripes"><table class="has-fixed-layout"><thead><tr><th>Port</th><th class="has-text-align-right" data-align="right">Height</th></tr></thead><tbody><tr><td>Northport</td><td class="has-text-align-right" data-align="right">4.2</td></tr><tr><td colspan="2">Both<br>rows</td></tr></tbody><tfoot><tr><td>Mean</td><td>4.1</td></tr></tfoot></table><figcaption class="wp-element-caption">Heights in metres</figcaption></figure>

<table><caption>A classic table</caption><tr><th>Day</th><td>Monday</td></tr><tr><th>Hour</th><td><p>six</p><p>seven</p></td></tr></table>

<figure class="wp-block-image size-large"><img loading="lazy" decoding="async" width="1024" height="683" src="https://site.example/wp-content/uploads/2026/11/boat-1024x683.jpg" alt="A boat" class="wp-image-6" srcset="https://site.example/wp-content/uploads/2026/11/boat-1024x683.jpg 1024w, https://site.example/wp-content/uploads/2026/11/boat-300x200.jpg 300w, https://site.example/wp-content/uploads/2026/11/boat-150x150.jpg 150w, https://site.example/wp-content/uploads/2026/11/boat.jpg 1600w" sizes="(max-width: 1024px) 100vw, 1024px" /><figcaption class="wp-element-caption">A boat, <em>at rest</em>. Photo: <a href="https://photos.example/ada">Ada</a></figcaption></figure>

<figure class="wp-block-image alignfull wp-lightbox-container" data-wp-context="{&quot;imageId&quot;:&quot;1&quot;}"><img src="http://site.example/wp-content/uploads/2026/11/quay.jpg" alt=""/><button class="lightbox-trigger" type="button" aria-label="Enlarge"><svg><path d=""></path></svg></button></figure>

<div class="wp-block-image"><figure class="alignleft size-thumbnail is-resized"><a href="https://shop.example/prints"><img src="https://site.example/wp-content/uploads/p-150x150.png" alt="Prints for sale" width="150" height="150" style="width:300px"/></a></figure></div>

<figure class="wp-block-gallery has-nested-images columns-3 is-cropped wp-block-gallery-1 is-layout-flex"><figure class="wp-block-image size-large"><a href="https://site.example/wp-content/uploads/one.jpg"><img src="https://site.example/wp-content/uploads/one-300x200.jpg" alt="One" data-id="11"/></a><figcaption class="wp-element-caption">Caption one</figcaption></figure><figure class="wp-block-image size-large"><img src="https://site.example/wp-content/uploads/two-300x200.jpg" alt="Two"/></figure><figcaption class="blocks-gallery-caption wp-element-caption">Both of them</figcaption></figure>

<figure class="wp-block-gallery columns-2 is-cropped"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="https://site.example/wp-content/uploads/three.jpg" alt=""/><figcaption class="blocks-gallery-item__caption">Caption three</figcaption></figure></li><li class="blocks-gallery-item"><figure><img src="https://site.example/wp-content/uploads/four.jpg" alt=""/></figure></li></ul></figure>

<div id='gallery-1' class='gallery galleryid-9 gallery-columns-3 gallery-size-thumbnail'><figure class='gallery-item'><div class='gallery-icon landscape'><a href='https://site.example/story/five/'><img width="150" height="150" src="https://site.example/wp-content/uploads/five-150x150.jpg" class="attachment-thumbnail" alt="" aria-describedby="gallery-1-7" /></a></div><figcaption class='wp-caption-text gallery-caption' id='gallery-1-7'>Caption five</figcaption></figure><figure class='gallery-item'><div class='gallery-icon portrait'><a href='https://site.example/story/six/'><img width="150" height="150" src="https://site.example/wp-content/uploads/six-150x150.jpg" alt="" /></a></div></figure></div>

<style type='text/css'>#gallery-2 { margin: auto; }</style><div id='gallery-2' class='gallery'><dl class='gallery-item'><dt class='gallery-icon'><a href='https://site.example/story/seven/'><img src="https://site.example/wp-content/uploads/seven-150x150.jpg" alt="" /></a></dt><dd class='wp-caption-text gallery-caption'>Caption seven</dd></dl><dl class='gallery-item'><dt class='gallery-icon'><a href='https://site.example/story/eight/'><img src="https://site.example/wp-content/uploads/eight-150x150.jpg" alt="" /></a></dt></dl><br style="clear: both" /></div>

<figure id="attachment_7" aria-describedby="caption-attachment-7" style="width: 300px" class="wp-caption alignright"><img src="https://site.example/wp-content/uploads/nine-300x200.jpg" alt="" width="300" height="200" /><figcaption id="caption-attachment-7" class="wp-caption-text">Caption nine</figcaption></figure>
<div id="attachment_8" style="width: 310px" class="wp-caption alignnone"><img src="https://site.example/wp-content/uploads/ten-300x200.jpg" alt="" width="300" height="200" /><p class="wp-caption-text">Caption ten</p></div>

<div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"><img src="https://site.example/wp-content/uploads/media.jpg" alt=""/></figure><div class="wp-block-media-text__content"><p>Words beside a picture.</p></div></div>

<div class="wp-block-cover alignwide"><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><img class="wp-block-cover__image-background wp-image-9" alt="" src="https://site.example/wp-content/uploads/cover.jpg" data-object-fit="cover"/><div class="wp-block-cover__inner-container"><p class="has-text-align-center has-large-font-size">Words over a cover.</p></div></div>

<div class="wp-block-columns is-layout-flex wp-container-core-columns-is-layout-1"><div class="wp-block-column"><p>Left column.</p></div><div class="wp-block-column"><p>Right column.</p></div></div>

<div class="wp-block-group is-layout-constrained"><div class="wp-block-group__inner-container"><p>In a group.</p></div></div>

<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://shop.example/a">Buy one</a></div><div class="wp-block-button is-style-outline"><a class="wp-block-button__link" href="https://shop.example/b">Buy two</a></div></div>

<div class="wp-block-file"><object class="wp-block-file__embed" data="https://site.example/wp-content/uploads/report.pdf" type="application/pdf" style="width:100%;height:600px" aria-label="Embed of report."></object><a id="wp-block-file--media-1" href="https://site.example/wp-content/uploads/report.pdf">The whole report</a><a href="https://site.example/wp-content/uploads/report.pdf" class="wp-block-file__button wp-element-button" download aria-describedby="wp-block-file--media-1">Download</a></div>

<figure class="wp-block-audio"><audio controls src="https://site.example/wp-content/uploads/bell.mp3"></audio><figcaption class="wp-element-caption">A bell</figcaption></figure>
<!--[if lt IE 9]><script>document.createElement('audio');</script><![endif]-->
<audio class="wp-audio-shortcode" id="audio-9-1" preload="none" style="width: 100%;" controls="controls"><source type="audio/mpeg" src="https://site.example/wp-content/uploads/gull.mp3?_=1" /><a href="https://site.example/wp-content/uploads/gull.mp3">https://site.example/wp-content/uploads/gull.mp3</a></audio>
<figure class="wp-block-video"><video height="720" style="aspect-ratio: 1280 / 720;" width="1280" controls poster="https://site.example/wp-content/uploads/poster.jpg" src="https://site.example/wp-content/uploads/waves.mp4"><track src="https://site.example/wp-content/uploads/waves.vtt" label="English" srclang="en" kind="captions"/></video><figcaption class="wp-element-caption">Waves</figcaption></figure>
<div style="width: 640px;" class="wp-video"><video class="wp-video-shortcode" id="video-9-1" width="640" height="360" preload="metadata" controls="controls"><source type="video/mp4" src="https://site.example/wp-content/uploads/surf.mp4?_=1" /><a href="https://site.example/wp-content/uploads/surf.mp4">https://site.example/wp-content/uploads/surf.mp4</a></video></div>

<details class="wp-block-details"><summary>More of it</summary><p>Hidden until asked for.</p></details>

<p>A claim<sup data-fn="f1" class="fn"><a href="#f1" id="f1-link">1</a></sup> and another<sup data-fn="f2" class="fn"><a href="#f2" id="f2-link">2</a></sup>.</p>

<hr class="wp-block-separator has-alpha-channel-opacity"/>
<div style="height:40px" aria-hidden="true" class="wp-block-spacer"></div>

<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube wp-embed-aspect-4-3 wp-has-aspect-ratio"><div class="wp-block-embed__wrapper">
<iframe loading="lazy" title="The great tide" width="500" height="281" src="https://www.youtube.com/embed/abcdefghijk?feature=oembed" frameborder="0" allowfullscreen></iframe>
</div><figcaption class="wp-element-caption">A film of the tide</figcaption></figure>

<figure class="wp-block-embed is-type-rich is-provider-twitter wp-block-embed-twitter"><div class="wp-block-embed__wrapper">
<blockquote class="twitter-tweet" data-width="500" data-dnt="true"><p lang="en" dir="ltr">The tide is in. <a href="https://t.co/abc">https://t.co/abc</a></p>&mdash; Harbour (@harbour) <a href="https://twitter.com/harbour/status/1234567890?ref_src=twsrc%5Etfw">November 20, 2026</a></blockquote><script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>
</div></figure>

<figure class="wp-block-embed is-provider-instagram"><div class="wp-block-embed__wrapper">
https://www.instagram.com/p/Cabcdefghij/
</div></figure>

<figure class="wp-block-embed is-type-wp-embed is-provider-site"><div class="wp-block-embed__wrapper">
<blockquote class="wp-embedded-content" data-secret="x1"><a href="https://site.example/2026/11/20/harbour/">The harbour at night</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;" title="&#8220;The harbour at night&#8221; &#8212; Site" src="https://site.example/2026/11/20/harbour/embed/#?secret=x1" data-secret="x1" width="500" height="282"></iframe>
</div></figure>

<p><strong>Also Read: </strong><a href="https://site.example/?p=18">Why the tide is late</a></p>

<div style="clear:both; margin-top:0em; margin-bottom:1em;"><a href="https://site.example/2026/11/19/moon/" target="_blank" rel="dofollow" class="u0123456789abcdef0123456789abcdef"><!-- INLINE RELATED POSTS 2/3 //--><style> .u0123456789abcdef0123456789abcdef { padding:0px; } </style><div style="padding-left:1em; padding-right:1em;"><span class="ctaText">See also</span>&nbsp; <span class="postTitle">The moon and we</span></div></a></div>

<ul class="wp-block-latest-posts__list wp-block-latest-posts"><li><a class="wp-block-latest-posts__post-title" href="https://site.example/new/">Something new</a></li></ul>
<form role="search" method="get" action="https://site.example/" class="wp-block-search"><label class="wp-block-search__label">Search</label><input type="search" name="s" /><button type="submit">Search</button></form>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="https://x.com/share">Share on X</a></li></ul></div>
<div class="crp_related"><h2>Related Posts:</h2><ul><li><a href="https://site.example/other/">Another story</a></li></ul></div>

<p>[et_pb_section bb_built=&#8221;1&#8243;][et_pb_row]Words of a page builder.[/et_pb_row][/et_pb_section] An aside [sic] stays, and so does [1].</p>

<p>Emoji <img decoding="async" src="https://s.w.org/images/core/emoji/14.0.0/72x72/1f600.png" alt="😀" class="wp-smiley" style="height: 1em; max-height: 1em;" /> in a line, a counter <img src="https://count.example/p.gif" width="1" height="1" alt=""/> unseen.</p>

<p>Page one ends.</p>
<p><!--nextpage--></p>
<p>Page two begins. 5 &lt; 6 and R&amp;D &#8220;curled&#8221; it&#8217;s, a&nbsp;b, soft&shy;hyphen.</p>

Bare text of the classic editor
with a line end.<br /><br />And after two breaks.

<dl><dt>Ebb</dt><dd>The water goes.</dd><dt>Flood</dt><dd>It comes.</dd></dl>
<div class="elementor-widget-wrap"><div class="elementor-element"><div class="elementor-widget-container"><h2 class="elementor-heading-title">Built heading</h2></div></div><div class="elementor-tab-content" role="tabpanel" hidden="hidden"><p>In a tab.</p></div></div>
<p style="display:none">Unseen words.</p>
<math><mi>a</mi><mo>+</mo><mi>b</mi></math>

<ol class="wp-block-footnotes"><li id="f1">The first note. <a href="#f1-link" aria-label="Jump to footnote reference 1">↩︎</a></li><li id="f2">The <em>second</em> note. <a href="#f2-link" aria-label="Jump to footnote reference 2">↩︎</a></li></ol>
`;
