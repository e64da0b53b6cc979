import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import type { PaperNavigator } from "./navigation/navigator.ts";
import { type Page, PaperNavigation } from "./pages/page.ts";
import { PageFrame } from "./pages/page-frame.tsx";

/** The paper, on the server and in the browser alike. */
export function App({ client, navigator }: { client: QueryClient; navigator: PaperNavigator<Page> }) {
	return (
		<StrictMode>
			<QueryClientProvider client={client}>
				<PaperNavigation value={navigator}>
					<PageFrame />
				</PaperNavigation>
			</QueryClientProvider>
		</StrictMode>
	);
}
