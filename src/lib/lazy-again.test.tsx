import { render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { expect, it, vi } from "vitest";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { lazyAgain } from "./lazy-again.ts";

it("asks anew for a part that did not come when one is drawn again, not before, and for no other", async () => {
	const bring = vi.fn(async () => () => <p>Here</p>);
	bring.mockRejectedValueOnce(new TypeError("Failed to fetch"));
	const { part, renew } = lazyAgain(bring);
	const draw = () => {
		const Part = part();
		return render(
			<ErrorBoundary instead={<p>Missing</p>} onFault={renew}>
				<Suspense>
					<Part />
				</Suspense>
			</ErrorBoundary>,
		);
	};
	vi.spyOn(console, "error").mockImplementation(() => undefined);
	const { unmount } = draw();
	await screen.findByText("Missing");
	expect(bring).toHaveBeenCalledTimes(1);
	unmount();
	draw();
	await screen.findByText("Here");
	draw();
	expect(await screen.findAllByText("Here")).toHaveLength(2);
	expect(bring).toHaveBeenCalledTimes(2);
});
