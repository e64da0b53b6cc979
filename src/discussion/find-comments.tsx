import { type FormEvent, useState } from "react";
import type { FoundComment } from "../model/discussion.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { FoundComments } from "./found-comments.tsx";

const NOTHING_TYPED = "Write a word or two to look for.";

export type FindCommentsProps = {
	storyPath: string;
	/** Shows a comment where it stands; false when it is not there any more. */
	onShow: (found: FoundComment) => Promise<boolean>;
};

/** Finds words in all comments of a story, for the browser's own search reaches only those that are drawn. */
export function FindComments({ storyPath, onShow }: FindCommentsProps) {
	const announce = useAnnounce();
	const [query, setQuery] = useState<string>();
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const typed = String(new FormData(event.currentTarget).get("q") ?? "").trim();
		setQuery(typed);
		if (typed === "") announce(NOTHING_TYPED);
	};
	return (
		<div className="find-comments needs-script">
			<form role="search" aria-label="Find in the comments" className="find-form" onSubmit={submit}>
				<Field
					label="Find in the comments"
					type="search"
					name="q"
					autoComplete="off"
					enterKeyHint="search"
					maxLength={200}
					problem={query === "" ? NOTHING_TYPED : undefined}
				/>
				<Button type="submit" look="plain">
					Find
				</Button>
			</form>
			{query && (
				<FoundComments
					key={query}
					storyPath={storyPath}
					query={query}
					onShow={onShow}
					onClose={() => setQuery(undefined)}
				/>
			)}
		</div>
	);
}
