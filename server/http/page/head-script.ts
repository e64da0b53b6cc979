/**
 * Puts on what this device keeps of the page's look, before the first word: the paper's own face, where
 * `src/ui/own-face.ts` has brought it, and what the reader chose, as `src/reading/look.ts` has written it down, with the tag
 * that gives the browser's own bars its colour, which must be the first of its kind. A sheet that a script makes needs no
 * place in the policy; a face that a script puts on is not weighed anew when sheets change, as one of a sheet is, and so
 * does not come into a page that is being read. Storage may be forbidden, and hold anything or no look: the rest is then left undone.
 */
export const HEAD_SCRIPT =
	'try{let s=localStorage,d=document,h=d.documentElement.dataset;for(let f of JSON.parse(s["broadsheet:faces"]||"[]"))d.fonts.add(new FontFace(...f)),h.face="";s=JSON.parse(s["broadsheet:look"]);Object.assign(h,s.data);(d.adoptedStyleSheets=[new CSSStyleSheet])[0].replaceSync(s.css);d.head.prepend(Object.assign(d.createElement("meta"),s.bar))}catch{}';
