import { Suspense, useEffect, useMemo } from "react";
import { useNavigate } from "react-router";
import { afterNextFrame } from "../lib/after-next-frame.ts";
import { importAgain } from "../lib/import-again.ts";
import { lazyAgain } from "../lib/lazy-again.ts";
import { useInBrowser } from "../lib/use-in-browser.ts";
import { picturesOfStory } from "../model/pictures-of.ts";
import type { Story } from "../model/story.ts";
import { bringTexts } from "../texts/texts.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { useNavigationState } from "./page.ts";
import { pictureAt, pictureHash } from "./picture-place.ts";

const lightbox = lazyAgain(async () => {
	const [module] = await Promise.all([importAgain(() => import("../story/lightbox.tsx")), bringTexts("lightbox")]);
	return module.Lightbox;
});

/** Marks the places in the history that were opened from the story: closing them is going back. */
const FROM_STORY = "picture";

/** Shows a story's pictures large, each at an address of its own; its links lead to the files where there is no script. */
export function PictureViewer({ story }: { story: Story }) {
	const navigate = useNavigate();
	const isInBrowser = useInBrowser();
	const isHere = useNavigationState(({ location }) => location.pathname === story.path);
	const asked = useNavigationState(({ location }) => pictureAt(location.hash));
	const isFromStory = useNavigationState(({ location }) => location.state === FROM_STORY);
	const pictures = useMemo(() => picturesOfStory(story), [story]);

	// One listener for all pictures: their markup stays the same with and without it.
	useEffect(() => {
		const open = (event: MouseEvent) => {
			const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.enlarge") : null;
			const at = link ? pictureLinks().indexOf(link) + 1 : 0;
			const isTheBrowsers = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
			if (at === 0 || !isHere || event.defaultPrevented || isTheBrowsers) return;
			event.preventDefault();
			void navigate({ search: location.search, hash: pictureHash(at) }, { state: FROM_STORY });
		};
		document.addEventListener("click", open);
		return () => document.removeEventListener("click", open);
	}, [isHere, navigate]);

	const picture = asked === undefined ? undefined : pictures[asked - 1];
	if (!isInBrowser || !isHere || asked === undefined || !picture) return null;
	const show = (at: number) =>
		void navigate(
			{ search: location.search, hash: pictureHash(at) },
			{ replace: true, state: isFromStory ? FROM_STORY : null },
		);
	const close = () => {
		if (isFromStory) return void navigate(-1);
		void navigate({ search: location.search }, { replace: true });
		afterNextFrame(() => pictureLinks()[asked - 1]?.focus());
	};
	const Lightbox = lightbox.part();
	return (
		<ErrorBoundary instead={null} onFault={lightbox.renew}>
			<Suspense>
				<Lightbox picture={picture} at={asked} count={pictures.length} onShow={show} onClose={close} />
			</Suspense>
		</ErrorBoundary>
	);
}

/** In the order of `picturesOfStory`. */
function pictureLinks(): HTMLAnchorElement[] {
	const links = document.querySelectorAll<HTMLAnchorElement>("main article:not(.comment) a.enlarge");
	return [...links].filter((link) => !link.closest(".discussion, [hidden]"));
}
