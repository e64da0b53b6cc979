import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

const Announce = createContext<(words: string) => void>(() => {});

/** Browsers that have it say words without a place in the page for them. */
type Speaker = { ariaNotify?: (words: string) => void };

/**
 * Says things to those who listen to the page: by the browser where it can (`ariaNotify`), else in the page's one
 * polite live region. The words stand there in either case, to be read again, and are said once.
 */
export function Announcer({ children }: { children: ReactNode }) {
	const [message, setMessage] = useState({ words: "", count: 0, isSaid: false });
	const announce = useCallback((words: string) => {
		const speaker = document as Speaker;
		speaker.ariaNotify?.(words);
		setMessage(({ count }) => ({ words, count: count + 1, isSaid: speaker.ariaNotify !== undefined }));
	}, []);
	return (
		<Announce value={announce}>
			{children}
			<div role="status" aria-live={message.isSaid ? "off" : "polite"} className="sr-only" data-announcer>
				{/* The key makes the same words twice two announcements. */}
				<span key={message.count}>{message.words}</span>
			</div>
		</Announce>
	);
}

/** Says something to those who listen to the page. */
export function useAnnounce(): (words: string) => void {
	return useContext(Announce);
}
