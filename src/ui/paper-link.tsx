import type { ComponentProps, MouseEvent } from "react";
import { useHref, useNavigate } from "react-router";

type Props = Omit<ComponentProps<"a">, "href"> & {
	/** An address of this paper, or a place within the page: "#note-1". */
	to: string;
	/** Asked at the tap: whether a transition joins the page that is left and the one that comes. */
	viewTransition?: (link: HTMLElement) => boolean;
};

/**
 * A link within the paper: a tap moves on the client, anything else (a new tab, a download) is the browser's. React
 * Router's own link brings 4 KB for frameworks that are not used here.
 */
export function PaperLink({ to, viewTransition, onClick, ...more }: Props) {
	const href = useHref(to);
	const navigate = useNavigate();
	const follow = (event: MouseEvent<HTMLAnchorElement>) => {
		onClick?.(event);
		const isTheBrowsers = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
		if (event.defaultPrevented || isTheBrowsers) return;
		event.preventDefault();
		void navigate(to, { viewTransition: viewTransition?.(event.currentTarget) ?? false });
	};
	return <a {...more} href={href} onClick={follow} />;
}
