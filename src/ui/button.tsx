import type { ComponentProps } from "react";

const LOOKS = {
	// Its edge is there for forced colours, which take its ground away.
	main: "border border-transparent bg-ink text-paper hover:bg-accent-strong px-5 py-2.5 font-semibold",
	plain: "border border-edge hover:border-accent hover:text-accent px-4 py-1.5 font-semibold",
	quiet:
		"text-ink-soft underline decoration-rule underline-offset-4 hover:text-accent hover:decoration-current px-1 py-1.5",
};

/** A button of ours: `main` is the one thing to do here, `plain` one of many, `quiet` all others. */
export function Button({
	look = "main",
	className = "",
	...rest
}: ComponentProps<"button"> & { look?: keyof typeof LOOKS }) {
	return (
		<button
			type="button"
			{...rest}
			className={`min-h-6 cursor-pointer font-sans text-sm ${LOOKS[look]} ${className}`}
		/>
	);
}
