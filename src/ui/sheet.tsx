import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button.tsx";

/** A dialog before the page, open as long as it is drawn. The browser keeps the focus in it and brings it back. */
export function Sheet({
	title,
	close,
	onClose,
	children,
}: {
	title: string;
	/** What its button to close it says. */
	close: string;
	onClose: () => void;
	children: ReactNode;
}) {
	const dialog = useRef<HTMLDialogElement>(null);
	const titleId = useId();
	// That it stands before the page is the browser's to do.
	useEffect(() => {
		if (!dialog.current?.open) dialog.current?.showModal();
	}, []);
	return (
		<dialog ref={dialog} aria-labelledby={titleId} className="sheet" onClose={onClose}>
			<h2 id={titleId} className="sheet-title">
				{title}
			</h2>
			{children}
			<Button look="plain" onClick={() => dialog.current?.close()}>
				{close}
			</Button>
		</dialog>
	);
}
