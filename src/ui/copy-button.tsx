import { type ReactNode, useState } from "react";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "./announcer.tsx";
import { Button } from "./button.tsx";

/** Copies a text, and says whether it did: a page without https may not, and browsers may forbid it. */
export function CopyButton({ text, children }: { text: () => string; children: ReactNode }) {
	const [words, setWords] = useState<string>();
	const announce = useAnnounce();
	const copy = async () => {
		const outcome = await copyText(text());
		setWords(outcome);
		announce(outcome);
	};
	return (
		<>
			<Button look="quiet" className="needs-script" onClick={() => void copy()}>
				{children}
			</Button>
			{words && (
				<span aria-hidden="true" className="px-1 font-sans text-sm text-ink-soft">
					{words}
				</span>
			)}
		</>
	);
}

async function copyText(text: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return texts("paper").copied();
	} catch {
		return texts("paper").notCopied();
	}
}
