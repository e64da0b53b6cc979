import { useEffect, useEffectEvent, useState } from "react";
import { addLateSheet } from "../lib/late-sheet.ts";
import { randomId } from "../lib/random-id.ts";
import { writeDraft } from "../reading/reply-draft.ts";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { withSlash } from "../urls.ts";
import { comeNear } from "./after-story.tsx";
import styles from "./bare-form.css?inline";
import { useNavigationState } from "./page.ts";

addLateSheet(styles);

const BARE = "form.reply-form:not([data-alive])";
/** Of what is typed into it in this page. */
const key = randomId();

/**
 * Watches over the reply form as the server has drawn it, until the code of the discussion takes it over: what was typed
 * is kept when the page is left, and what is sent waits for that code, which sends it safely. Nothing is changed in the
 * form, for React must find what the server drew.
 */
export function BareForm() {
	const announce = useAnnounce();
	const page = useNavigationState((state) => state.current.id);
	/** What waits to be sent, and on which page; whoever goes to another one finds it as a draft here. */
	const [sent, setSent] = useState<{ page: number; text: string }>();
	const waiting = sent?.page === page ? sent : undefined;
	const send = useEffectEvent((event: SubmitEvent) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || !form.matches(BARE) || textOf(form) === "") return;
		setSent({ page, text: textOf(form) });
		event.preventDefault();
		keepTyped();
		comeNear();
		announce(texts("paper").commentKept());
	});

	// The form is the document's until then.
	useEffect(() => {
		const leaving = new AbortController();
		const { signal } = leaving;
		window.addEventListener("pagehide", keepTyped, { signal });
		document.addEventListener("submit", (event) => send(event), { signal, capture: true });
		return () => leaving.abort();
	}, []);
	useEffect(() => {
		if (!waiting) return;
		const watching = new MutationObserver(() => {
			const form = document.querySelector<HTMLFormElement>("form.reply-form[data-alive]");
			if (!form) return;
			watching.disconnect();
			setSent(undefined);
			if (textOf(form) === waiting.text) form.requestSubmit();
		});
		watching.observe(document.body, {
			subtree: true,
			childList: true,
			attributes: true,
			attributeFilter: ["data-alive"],
		});
		return () => watching.disconnect();
	}, [waiting]);

	return waiting && <p className="bare-form-note">{texts("paper").commentKept()}</p>;
}

function keepTyped(): void {
	const form = document.querySelector<HTMLFormElement>(BARE);
	const text = form ? textOf(form) : "";
	if (!form || text === "") return;
	const parentId = new FormData(form).get("parentId");
	writeDraft(withSlash(location.pathname), { text, key, ...(typeof parentId === "string" && { parentId }) });
}

function textOf(form: HTMLFormElement): string {
	return String(new FormData(form).get("text") ?? "").trim();
}
