import { type FormEvent, useId } from "react";
import { useNavigate } from "react-router";
import { texts } from "../texts/texts.ts";
import { searchUrl } from "../urls.ts";

/**
 * A line to search by. Without JavaScript it is a plain form that gets the same address. With `isArrival`, readers who
 * come to the page stand in the line at once.
 */
export function SearchForm({ query = "", isArrival = false }: { query?: string; isArrival?: boolean }) {
	const words = texts("paper");
	const id = useId();
	const navigate = useNavigate();
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const typed = String(new FormData(event.currentTarget).get("q") ?? "").trim();
		void navigate(typed === "" ? "/search" : searchUrl(typed));
	};
	return (
		<form role="search" aria-label={words.searchPaper()} action="/search" onSubmit={submit} className="search-form">
			<label htmlFor={id} className="sr-only">
				{words.searchPaper()}
			</label>
			{/* The key takes up a new query from the address when the page changes under the form. */}
			<input
				key={query}
				id={id}
				type="search"
				name="q"
				defaultValue={query}
				placeholder={words.search()}
				autoComplete="off"
				enterKeyHint="search"
				maxLength={200}
				data-arrival={isArrival ? "" : undefined}
			/>
			<button type="submit">{words.search()}</button>
		</form>
	);
}
