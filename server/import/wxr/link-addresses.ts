/** Bare web addresses in HTML as links, as WordPress's `make_clickable` has them in comments; not inside of links. */
export function linkAddresses(html: string): string {
	let depth = 0;
	return html
		.split(/(<[^<>]*>)/)
		.map((piece) => {
			if (/^<a[\s>]/i.test(piece)) depth += 1;
			else if (/^<\/a\s*>/i.test(piece)) depth = Math.max(0, depth - 1);
			if (piece.startsWith("<") || depth > 0) return piece;
			return piece.replace(
				/\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?'’”)\]]/gi,
				(address) => `<a href="${address}">${address}</a>`,
			);
		})
		.join("");
}
