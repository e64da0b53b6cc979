import { render } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { vi } from "vitest";
import { createQueryClient } from "../api/query-client.ts";
import { App } from "../app.tsx";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import { createRoutes } from "../router.tsx";

/** Opens an address of the paper over a newsroom, as the browser would. */
export function renderPage(address: string, newsroom: NewsroomApi) {
	vi.stubGlobal("scrollTo", () => {});
	vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
	vi.stubGlobal(
		"IntersectionObserver",
		class {
			observe() {}
			unobserve() {}
			disconnect() {}
		},
	);
	const client = createQueryClient(newsroom);
	const routes = createRoutes(client).map((route) => ({ ...route, HydrateFallback: Blank }));
	const router = createMemoryRouter(routes, { initialEntries: [address] });
	render(
		<App client={client}>
			<RouterProvider router={router} />
		</App>,
	);
	return { router, client };
}

function Blank() {
	return null;
}
