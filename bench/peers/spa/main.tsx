import { createRoot } from "react-dom/client";
import { BrowserRouter, Route, Routes } from "react-router";
import { ListPage } from "./list-page.tsx";
import { StoryPage } from "./story-page.tsx";
import "./styles.css";

const root = document.getElementById("root");
if (root) {
	createRoot(root).render(
		<BrowserRouter>
			<Routes>
				<Route path="/" element={<ListPage />} />
				<Route path="/:year/:month/:day/:slug" element={<StoryPage />} />
			</Routes>
		</BrowserRouter>,
	);
}
