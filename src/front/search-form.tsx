import { type FormEvent, useId } from "react";
import { useNavigate } from "react-router";
import { searchUrl } from "../urls.ts";

/** A line to search by. Without JavaScript it is a plain form that gets the same address. */
export function SearchForm({ query = "", size = "large" }: { query?: string; size?: "large" | "small" }) {
	const id = useId();
	const navigate = useNavigate();
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const typed = String(new FormData(event.currentTarget).get("q") ?? "").trim();
		void navigate(typed === "" ? "/search" : searchUrl(typed));
	};
	return (
		<form
			role="search"
			aria-label={size === "large" ? "Search the paper" : "Quick search"}
			action="/search"
			onSubmit={submit}
			className={`search-form search-form-${size}`}
		>
			<label htmlFor={id} className="sr-only">
				Search the paper
			</label>
			{/* The key takes up a new query from the address when the page changes under the form. */}
			<input
				key={query}
				id={id}
				type="search"
				name="q"
				defaultValue={query}
				placeholder="Search"
				autoComplete="off"
				enterKeyHint="search"
				maxLength={200}
			/>
			<button type="submit">
				{size === "large" ? (
					"Search"
				) : (
					<svg viewBox="0 0 20 20" role="img" aria-label="Search">
						<circle cx="8.5" cy="8.5" r="5.5" />
						<path d="m12.7 12.7 5 5" />
					</svg>
				)}
			</button>
		</form>
	);
}
