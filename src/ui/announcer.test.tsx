import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { Announcer, useAnnounce } from "./announcer.tsx";

function Bell() {
	const announce = useAnnounce();
	return (
		<button type="button" onClick={() => announce("Dinner is served.")}>
			Ring
		</button>
	);
}

async function ring() {
	render(
		<Announcer>
			<Bell />
		</Announcer>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Ring" }));
	return screen.getByRole("status");
}

afterEach(() => {
	Reflect.deleteProperty(document, "ariaNotify");
});

it("says words in the page's live region", async () => {
	const region = await ring();
	expect(region).toHaveTextContent("Dinner is served.");
	expect(region).toHaveAttribute("aria-live", "polite");
});

it("has the browser say them where it can, and does not say them twice", async () => {
	const ariaNotify = vi.fn();
	Object.assign(document, { ariaNotify });
	const region = await ring();
	expect(ariaNotify).toHaveBeenCalledExactlyOnceWith("Dinner is served.");
	expect(region).toHaveAttribute("aria-live", "off");
});
