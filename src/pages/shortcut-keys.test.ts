import { expect, it, vi } from "vitest";
import { listenForShortcuts } from "./shortcut-keys.ts";

const card = (path: string) => `<article class="card"><a class="card-link" href="${path}">…</a></article>`;
const list = (...paths: string[]) => `<div class="stacked-page" data-hidden>${paths.map(card).join("")}</div>`;
const story = (isHidden: boolean, ...similar: string[]) =>
	`<div class="stacked-page" ${isHidden ? "data-hidden" : ""}><h1 class="story-headline">…</h1>${similar.map(card).join("")}</div>`;

/** Opens a story over other pages, and gives where the key leads. */
function press(key: string, at: string, ...pages: string[]) {
	history.replaceState({}, "", at);
	document.body.innerHTML = pages.join("");
	const announce = vi.fn();
	const goTo = vi.fn();
	const stop = listenForShortcuts({ announce, goTo });
	document.dispatchEvent(new KeyboardEvent("keydown", { key }));
	stop();
	return { goTo, announce };
}

it("goes on in the list that its reader came from, whatever is similar to the story before this one", () => {
	const pages = [list("/a/", "/b/", "/c/"), story(true, "/x/", "/b/", "/y/"), story(false, "/z/")];
	expect(press("k", "/b/", ...pages).goTo).toHaveBeenCalledExactlyOnceWith("/a/");
	expect(press("j", "/b/", ...pages).goTo).toHaveBeenCalledExactlyOnceWith("/c/");
});

it("goes on in the list that is nearest of several", () => {
	const pages = [list("/a/", "/b/", "/c/"), list("/p/", "/b/", "/q/"), story(false)];
	expect(press("j", "/b/", ...pages).goTo).toHaveBeenCalledExactlyOnceWith("/q/");
});

it("takes what is similar for what comes next where its reader came from no list, and says when nothing does", () => {
	expect(press("j", "/b/", story(false, "/x/")).goTo).toHaveBeenCalledExactlyOnceWith("/x/");
	const { goTo, announce } = press("k", "/b/", story(false, "/x/"));
	expect(goTo).not.toHaveBeenCalled();
	expect(announce).toHaveBeenCalledExactlyOnceWith("There is no previous story here.");
});
