import { useRef, useState } from "react";
import { importAgain } from "../lib/import-again.ts";
import { useInBrowser } from "../lib/use-in-browser.ts";
import type { Story, StorySummary } from "../model/story.ts";
import { bringTexts, texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import type { ListenPlayer } from "./listen-player.tsx";

export type ListenSubject = { kind: "story"; story: Story } | { kind: "list"; stories: readonly StorySummary[] };

type Player = typeof ListenPlayer;

const bringPlayer = async (): Promise<Player> => {
	const [part] = await Promise.all([importAgain(() => import("./listen-player.tsx")), bringTexts("listen")]);
	return part.ListenPlayer;
};

/**
 * The way to have a story or a list read aloud. It stands in the first HTML, unseen until it is known that the device
 * speaks and what there is to read.
 */
export function Listen({ subject, className = "" }: { subject: ListenSubject | undefined; className?: string }) {
	const button = useRef<HTMLButtonElement>(null);
	const announce = useAnnounce();
	const [Player, setPlayer] = useState<Player>();
	const [trouble, setTrouble] = useState("");
	const canSpeak = useInBrowser() && "speechSynthesis" in window;
	const words = texts("paper");
	const open = async () => {
		const part = await bringPlayer().catch(() => undefined);
		const outcome = part ? "" : words.notLoaded();
		setPlayer(() => part);
		setTrouble(outcome);
		if (outcome) announce(outcome);
	};
	const close = () => {
		setPlayer(undefined);
		button.current?.focus({ preventScroll: true });
	};

	return (
		<>
			<button
				ref={button}
				type="button"
				className={`listen needs-script ${className}`}
				disabled={!canSpeak || !subject}
				onClick={() => (Player ? close() : void open())}
			>
				{subject?.kind === "list" ? words.listenToList() : words.listen()}
			</button>
			{trouble && <span>{trouble}</span>}
			{Player && subject && (
				<ErrorBoundary instead={<span>{words.notLoaded()}</span>}>
					<Player subject={subject} page={button.current?.closest(".stacked-page") ?? document} onClose={close} />
				</ErrorBoundary>
			)}
		</>
	);
}
