/** Calls back when the next frame has been drawn. Returns how to call it off. */
export function afterNextFrame(work: () => void): () => void {
	let timer = 0;
	const frame = requestAnimationFrame(() => {
		timer = window.setTimeout(work);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
