import { render } from "@testing-library/react";
import { onTestFinished, vi } from "vitest";
import { createQueryClient } from "../api/query-client.ts";
import { App } from "../app.tsx";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import { createNavigator } from "../navigation/navigator.ts";
import { openPage } from "../router.tsx";
// What a page brings when it is drawn. The first time that takes a busy machine long, and no test shall wait for it.
import "../pages/list-pages.ts";
import "../pages/story-parts.ts";

/** Opens an address of the paper over a newsroom, as the browser would. */
export async function renderPage(address: string, newsroom: NewsroomApi) {
	vi.stubGlobal("scrollTo", () => {});
	vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
	vi.stubGlobal("IntersectionObserver", EverythingInView);
	vi.stubGlobal("ResizeObserver", NothingGrows);
	history.replaceState(null, "", address);
	const client = createQueryClient(newsroom);
	const opened = await openPage(client, location);
	if (opened.kind === "moved") throw new Error(`${address} went to ${opened.to}`);
	const navigator = createNavigator((place) => openPage(client, place), opened.page);
	onTestFinished(() => navigator.stop());
	render(<App client={client} navigator={navigator} />);
	return { client };
}

/** A window as high as the page. */
class EverythingInView {
	readonly tell: (entries: { target: Element; isIntersecting: boolean }[]) => void;

	constructor(tell: EverythingInView["tell"]) {
		this.tell = tell;
	}

	observe(target: Element) {
		this.tell([{ target, isIntersecting: true }]);
	}

	unobserve() {}
	disconnect() {}
}

/** There is no layout. */
class NothingGrows {
	observe() {}
	disconnect() {}
}
