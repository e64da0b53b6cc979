import { type ComponentType, useState } from "react";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";

/** A dialog that is open as long as it is drawn. */
export type DialogPart = ComponentType<{ onClose: () => void }>;

/** Opens a dialog whose code and texts are brought when it is wanted. */
export function DialogButton({
	opens,
	bring,
	label,
}: {
	opens: string;
	bring: () => Promise<DialogPart>;
	label: string;
}) {
	const [Dialog, setDialog] = useState<DialogPart>();
	const announce = useAnnounce();
	const [hasFailed, setHasFailed] = useState(false);
	const open = async () => {
		const part = await bring().catch(() => undefined);
		setDialog(() => part);
		setHasFailed(part === undefined);
		if (!part) announce(texts("paper").notLoaded());
	};
	return (
		<>
			<button type="button" data-opens={opens} onClick={() => void open()}>
				{label}
			</button>
			{hasFailed && <span> {texts("paper").notLoaded()}</span>}
			{Dialog && <Dialog onClose={() => setDialog(undefined)} />}
		</>
	);
}
