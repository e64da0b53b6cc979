import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

const Announce = createContext<(words: string) => void>(() => {});

/** Holds the page's one polite live region. */
export function Announcer({ children }: { children: ReactNode }) {
	const [message, setMessage] = useState({ words: "", count: 0 });
	const announce = useCallback((words: string) => setMessage(({ count }) => ({ words, count: count + 1 })), []);
	return (
		<Announce value={announce}>
			{children}
			<div role="status" aria-live="polite" className="sr-only" data-announcer>
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
