import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";

/** What every page stands in, on the server and in the browser alike; `children` is the router. */
export function App({ client, children }: { client: QueryClient; children: ReactNode }) {
	return (
		<StrictMode>
			<QueryClientProvider client={client}>{children}</QueryClientProvider>
		</StrictMode>
	);
}
