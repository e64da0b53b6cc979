/** Text with what answers a search marked. */
export function MarkedText({ pieces }: { pieces: readonly { text: string; isMatch?: true }[] }) {
	return pieces.map((piece, index) => {
		// biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
		return piece.isMatch ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>;
	});
}
