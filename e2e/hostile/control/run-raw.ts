/**
 * Puts each piece of HTML as it is into pages of its own, frames of this one: once as a server sends it, once as a script
 * sets it. Each is poked. What happened in either, in their order. Stands alone: it is sent to the browser as its source.
 */
export async function runRaw(list: readonly string[]): Promise<string[][]> {
	const PAGE = '<!doctype html><body><div id="place">';
	const wait = (time: number) => new Promise((done) => setTimeout(done, time));
	return Promise.all(list.map(runBoth));

	async function runBoth(html: string): Promise<string[]> {
		const [sent, set] = await Promise.all([
			runIn(PAGE + html),
			runIn(PAGE, (place) => {
				place.innerHTML = html;
			}),
		]);
		return [...sent, ...set];
	}

	async function runIn(page: string, fill: (place: Element) => void = () => undefined): Promise<string[]> {
		const frame = document.createElement("iframe");
		frame.srcdoc = page;
		document.body.append(frame);
		// Not the event of having loaded: some attacks see to it that it never comes.
		const find = () => frame.contentDocument?.querySelector("#place");
		for (let turn = 0; turn < 50 && !find(); turn += 1) await wait(20);
		const inner = frame.contentWindow;
		const watch = inner?.hostileWatch;
		const place = find();
		try {
			if (!inner || !place || !watch) return ["left"];
			fill(place);
			await wait(50);
			watch.poke(inner.document);
			const hasLeft = () => inner.location.href !== "about:srcdoc";
			// It comes at once, or not at all; a busy machine takes its time.
			for (let turn = 0; turn < 50 && watch.happened.length === 0 && !hasLeft(); turn += 1) await wait(40);
			return [...watch.happened, ...(hasLeft() ? ["left"] : [])];
		} catch {
			// It is on a page of another host now.
			return ["left"];
		} finally {
			frame.remove();
		}
	}
}
