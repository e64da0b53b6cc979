import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { TakeOutcome, TakeWays } from "./take-along.ts";
import { useTaking } from "./use-taking.ts";

const AT = { taken: 0, missed: 0, of: 2, dropped: 0 };

function Panel({ take }: { take: (ways: TakeWays) => Promise<TakeOutcome> }) {
	const { now, said, run, stop } = useTaking(
		({ kind }) => `It is ${kind}.`,
		() => {},
	);
	return (
		<>
			<p>{now ? "under way" : said}</p>
			<button type="button" onClick={now ? stop : () => void run(take)}>
				{now ? "Stop" : "Take"}
			</button>
		</>
	);
}

function open(take: (ways: TakeWays) => Promise<TakeOutcome>) {
	render(
		<QueryClientProvider client={new QueryClient()}>
			<Panel take={take} />
		</QueryClientProvider>,
	);
	return userEvent.setup();
}

it("says how it went when its reader has stopped it", async () => {
	const user = open(async ({ onProgress, signal }) => {
		onProgress(AT);
		await new Promise((stopped) => signal.addEventListener("abort", stopped));
		return { kind: "stopped", ...AT };
	});
	await user.click(screen.getByRole("button", { name: "Take" }));
	expect(screen.getByText("under way")).toBeVisible();
	await user.click(screen.getByRole("button", { name: "Stop" }));
	expect(await screen.findByText("It is stopped.")).toBeVisible();
});

it("says that it failed when something breaks, and can be begun again", async () => {
	const user = open(async ({ onProgress }) => {
		onProgress(AT);
		throw new Error("The database is gone.");
	});
	await user.click(screen.getByRole("button", { name: "Take" }));
	expect(await screen.findByText("This could not be loaded. Try again.")).toBeVisible();
	expect(screen.getByRole("button", { name: "Take" })).toBeVisible();
});
