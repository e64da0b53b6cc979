import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { DiscussionOrder } from "../model/discussion.ts";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Notice } from "../ui/notice.tsx";
import type { ThreadMemory } from "./thread-memory.ts";
import { useLeftAt } from "./use-left-at.ts";

const ORDERS = ["oldest", "newest", "most-answered"] as const satisfies DiscussionOrder[];

/** The order of the threads, as it was chosen on this device; not where the address names a place among the comments. */
export function OrderChoice({
	order,
	sort,
	memory,
	isPlaceAsked,
}: {
	order: DiscussionOrder;
	/** Draws another order, if it is still wanted when it is here. */
	sort: (order: DiscussionOrder, isWanted: () => boolean) => Promise<void>;
	memory: ThreadMemory;
	isPlaceAsked: boolean;
}) {
	const words = texts("discussion");
	const announce = useAnnounce();
	/** What is on its way, or could not be had. */
	const [wanted, setWanted] = useState<{ order: DiscussionOrder; isFailed?: true }>();

	const lastChange = useRef(0);
	/** Whether it is drawn: not where it could not be had, or another was chosen meanwhile. */
	const change = async (next: DiscussionOrder) => {
		lastChange.current += 1;
		const mine = lastChange.current;
		const isWanted = () => mine === lastChange.current;
		setWanted({ order: next });
		try {
			await sort(next, isWanted);
			if (isWanted()) setWanted(undefined);
			return isWanted();
		} catch {
			if (isWanted()) setWanted({ order: next, isFailed: true });
			return false;
		}
	};
	const choose = async (next: DiscussionOrder) => {
		memory.writeOrder(next);
		if (await change(next)) announce(words.sorted({ order: words[`order-${next}`]() }));
	};
	const goBackThen = useLeftAt(order, memory);
	const select = useRef<HTMLSelectElement>(null);
	const restore = useEffectEvent(() => {
		const kept = memory.readOrder();
		// What the page's HTML shows has been chosen before the page answered, or the browser has brought it back.
		const early = ORDERS.find((each) => each === select.current?.value) ?? order;
		if (early !== order && early !== kept) return void choose(early);
		if (kept === order || isPlaceAsked) return;
		goBackThen();
		void change(kept);
	});

	// What was chosen is on this device only, so it comes after the server's HTML.
	useEffect(() => restore(), []);

	return (
		<>
			<p className="order-choice my-4 font-sans text-sm text-ink-soft needs-script">
				<label>
					{words.order()}{" "}
					<select
						ref={select}
						className="border border-edge bg-field px-2 py-1.5 font-sans text-sm text-ink"
						value={wanted && !wanted.isFailed ? wanted.order : order}
						onChange={({ target }) => void choose(target.value as DiscussionOrder)}
					>
						{ORDERS.map((each) => (
							<option key={each} value={each}>
								{words[`order-${each}`]()}
							</option>
						))}
					</select>
				</label>
			</p>
			{wanted?.isFailed && <Notice isUrgent>{words.notSorted()}</Notice>}
		</>
	);
}
