import { QueryClientProvider } from "@tanstack/react-query";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { createQueryClient } from "../api/query-client.ts";
import { changeSettings } from "../reading/settings.ts";
import { buildNewsroom } from "../testing/build-newsroom.ts";
import { buildStory } from "../testing/builders.ts";
import { Glances } from "./glances.tsx";
// Here before it is wanted: the first time a busy machine takes long to bring it.
import "./glance.tsx";

const story = vi.fn(async () => buildStory());

beforeEach(() => {
	story.mockClear();
	vi.stubGlobal("matchMedia", () => ({ matches: false }));
	HTMLElement.prototype.showPopover = () => {};
	render(
		<QueryClientProvider client={createQueryClient(buildNewsroom({ story }))}>
			<aside className="see-also">
				<a href="/2026/11/20/tides/">Tides</a>
			</aside>
			<Glances />
		</QueryClientProvider>,
	);
});

/** In a mouse's menu the link has its ways already; a finger's long press is what opens the glance at once. */
function press(pointerType: string): boolean {
	const event = new MouseEvent("contextmenu", { bubbles: true, cancelable: true });
	Object.assign(event, { pointerType });
	return fireEvent(screen.getByRole("link", { name: "Tides" }), event);
}

it("shows what a link leads to, after one question to the newsroom", async () => {
	expect(press("touch")).toBe(false);
	expect(await screen.findByText("Two tides a day")).toBeInTheDocument();
	expect(story).toHaveBeenCalledOnce();
});

it("leaves the mouse's menu alone", () => {
	expect(press("mouse")).toBe(true);
	expect(story).not.toHaveBeenCalled();
});

it("asks for nothing while data is saved, and leaves the long press to the browser", async () => {
	changeSettings({ isSavingData: true });
	expect(press("touch")).toBe(true);
	await import("./glance.tsx");
	await act(async () => {});
	expect(screen.queryByText("Two tides a day")).toBeNull();
	expect(story).not.toHaveBeenCalled();
});
